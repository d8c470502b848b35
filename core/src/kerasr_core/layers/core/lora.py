"""Low-rank adaptation: a frozen weight W is used as W + (α / rank) A B, and only A and B are trained (Hu et al., 2021).

In weight files the layer stores the merged weight, as Keras does, so a file is the same with and without adaptation.
"""

from __future__ import annotations

from typing import Any, ClassVar

from kerasr_core.errors import ArgumentError, StateError
from kerasr_core.layer import Layer
from kerasr_core.nn.dense import low_rank
from kerasr_core.types import KINDS, Array
from kerasr_core.variable import Variable


class LowRankAdaptable(Layer):
    """Base of layers whose main weight can be adapted.

    Class attributes:
        adapted: Name of the main weight, such as `kernel`.
    """

    adapted: ClassVar[str]
    lora_rank: Any
    lora_alpha: Any

    def _check_fields(self) -> None:
        if self.lora_rank is not None and self.lora_alpha is None:
            self.lora_alpha = self.lora_rank

    @property
    def lora_enabled(self) -> bool:
        """Whether the low-rank weights exist."""
        return self._factor_names()[0] in self.__dict__

    def enable_lora(
        self, rank: int, lora_alpha: float | None = None, a_initializer: Any = "he_uniform", b_initializer: Any = "zeros"
    ) -> None:
        """Freeze the main weight and add trainable low-rank weights.

        Args:
            rank: Inner size of the two factors.
            lora_alpha: Their product is scaled by `lora_alpha / rank`; the rank itself if None.
            a_initializer: Start value of the first factor.
            b_initializer: Start value of the second factor; zeros change nothing at the start.
        """
        rank = KINDS["PositiveInt"].check(rank, "rank", self._me())
        if not self.built:
            raise StateError(
                f"{self._me()} is not built. Call `build()` before `enable_lora()`.",
                layer=self.name, expected="a built layer", received="not built",
            )
        if self.lora_enabled:
            raise StateError(
                f"{self._me()}: low-rank adaptation is enabled already; this can be done once for a layer.",
                layer=self.name, expected="no adaptation yet", received="adaptation",
            )
        weight = self.adapted_weight
        if weight.constraint is not None:
            raise ArgumentError(
                f"{self._me()}: low-rank adaptation cannot be combined with a constraint of the {self.adapted}.",
                argument=f"{self.adapted}_constraint", layer=self.name, expected="None", received=weight.constraint,
            )
        first, second = self._factor_names()
        setattr(self, first, self.add_weight((*weight.shape[:-1], rank), a_initializer, name=first))
        setattr(self, second, self.add_weight((rank, weight.shape[-1]), b_initializer, name=second))
        weight.frozen = True
        self.lora_rank = rank
        self.lora_alpha = rank if lora_alpha is None else lora_alpha

    def _factor_names(self) -> tuple[str, str]:
        return f"lora_{self.adapted}_a", f"lora_{self.adapted}_b"

    @property
    def adapted_weight(self) -> Variable:
        """The main weight, without what was learnt on top of it."""
        weight: Variable = getattr(self, self.adapted)
        return weight

    def lora_factors(self) -> tuple[Variable, Variable]:
        """A `[..., rank]` and B `[rank, outputs]`."""
        first, second = self._factor_names()
        return getattr(self, first), getattr(self, second)

    def effective_weight(self) -> Array:
        """The main weight with the update merged in."""
        weight = self.adapted_weight.value
        if not self.lora_enabled:
            return weight
        a, b = self.lora_factors()
        return weight + low_rank(a.value, b.value, self.lora_alpha / self.lora_rank)

    @property
    def trainable(self) -> bool:
        """Whether training changes its weights; an adapted main weight stays frozen."""
        return bool(self.__dict__["_trainable"])

    @trainable.setter
    def trainable(self, value: bool) -> None:
        Layer.trainable.fset(self, value)  # type: ignore[attr-defined]
        if self.lora_enabled:
            self.adapted_weight.frozen = True

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        if self.lora_rank is None:
            del config["lora_rank"], config["lora_alpha"]
        return config

    def _file_variables(self) -> list[Variable]:
        factors = self.lora_factors() if self.lora_enabled else ()
        return [v for v in super()._file_variables() if not any(v is f for f in factors)]

    def save_own_variables(self, store: Any) -> None:
        super().save_own_variables(store)
        if self.lora_enabled:
            store["0"] = self.effective_weight()

    def load_own_variables(self, store: Any) -> None:
        """Set the merged weight, and B to zero, so that the layer computes what the file says."""
        super().load_own_variables(store)
        if self.lora_enabled:
            b = self.lora_factors()[1]
            b.assign(0 * b.raw())
