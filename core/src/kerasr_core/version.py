"""The one place of the version; packages, bindings and files read it from here."""

__version__ = "0.1.0"
