"""The public surface as data: the registry, the declared fields and the docstrings become schemas/api.json, and built layers
become schemas/weights-layout.json. Extraction only; the generators in schemas/codegen read the result.
"""

from kerasr_core.describe.api import describe_api
from kerasr_core.describe.layout import describe_layout

__all__ = ["describe_api", "describe_layout"]
