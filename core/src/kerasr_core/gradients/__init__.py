"""Gradients of models beyond what `fit` uses: with loss, per example, Hessian-vector products, Jacobians."""

from kerasr_core.gradients.batch import value_and_gradients
from kerasr_core.gradients.hessian import hessian_vector_product
from kerasr_core.gradients.inputs import jacobian
from kerasr_core.gradients.per_example import per_example
from kerasr_core.ops.custom_gradient import custom_gradient

__all__ = ["custom_gradient", "hessian_vector_product", "jacobian", "per_example", "value_and_gradients"]
