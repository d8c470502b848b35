"""Docstrings taken apart."""

from __future__ import annotations

from kerasr_core.describe import docstrings


class Example:
    r"""Rescale every example, e.g. to mean 0. Then shift and scale.

    $$ y = \gamma\,(x - \mu) $$

    Two paragraphs.

    Args:
        epsilon: Added to the variance: greater than 0,
            on two lines.
        a, b: Both.

    Input shape: `[batch, ..., features]`; `features` must
        be known.
    Output shape: the same.
    Source: Ba et al. (2016)
    """


def test_parts():
    doc = docstrings.parse(Example)
    assert doc.summary == "Rescale every example, e.g. to mean 0."
    assert doc.description == "Then shift and scale.\n\n$$ y = \\gamma\\,(x - \\mu) $$\n\nTwo paragraphs."
    assert doc.args == {"epsilon": "Added to the variance: greater than 0, on two lines.", "a": "Both.", "b": "Both."}
    assert doc.sections["Input shape"].split() == "`[batch, ..., features]`; `features` must be known.".split()
    assert (doc.sections["Output shape"], doc.sections["Source"]) == ("the same.", "Ba et al. (2016)")


def test_code_in_a_docstring_is_no_section():
    def function():
        """Do it.

        ```
        Args:
            x: not an argument
        ```
        """

    assert docstrings.parse(function).args == {}


def test_docstring_of_a_base_class_is_not_taken_for_ones_own():
    class Child(Example):
        pass

    assert docstrings.parse(Child).summary == ""
