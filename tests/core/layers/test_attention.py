"""Attention layers: what each option does, masks that travel, symbolic calls, and the mistakes that users make."""

import jax.numpy as jnp
import keras
import numpy as np
import pytest

import kerasr_core.api  # noqa: F401  (registers the layers)
from kerasr_core import masking, registry
from kerasr_core.errors import ArgumentError, ArgumentTypeError, KerasrError, ShapeError
from kerasr_core.nn import attention as nn

Heads, Groups, Dot, Additive, Einsum, Embedding, Input, Model = (
    registry.lookup(n) for n in (
        "layers.MultiHeadAttention", "layers.GroupQueryAttention", "layers.Attention", "layers.AdditiveAttention",
        "layers.EinsumDense", "layers.Embedding", "Input", "Model",
    )
)
RNG = np.random.default_rng(0)
Q, V = RNG.normal(size=(2, 4, 6)).astype("float32"), RNG.normal(size=(2, 5, 6)).astype("float32")
ALLOWED = RNG.random((2, 4, 5)) > 0.4
STEPS = np.array([[1, 1, 1, 0, 0], [1, 0, 1, 1, 1]], bool)
MAKE = {"heads": lambda k, **o: k.MultiHeadAttention(2, 3, **o), "groups": lambda k, **o: k.GroupQueryAttention(3, 4, 2, **o)}


class Ours:
    MultiHeadAttention, GroupQueryAttention = Heads, Groups


@pytest.mark.parametrize("kind", MAKE)
@pytest.mark.parametrize("call", [
    {"attention_mask": ALLOWED}, {"attention_mask": ALLOWED.astype("float32")}, {"value_mask": STEPS}, {"key_mask": STEPS},
    {"value_mask": STEPS, "attention_mask": ALLOWED, "return_attention_scores": True}, {"attention_mask": ALLOWED[:, None], "use_causal_mask": False},
], ids=lambda c: "+".join(c))
def test_masks_mean_what_they_mean_in_keras(kind, call):
    ours, theirs = MAKE[kind](Ours), MAKE[kind](keras.layers)
    ours(Q, V)
    theirs(Q, V)
    theirs.set_weights(ours.get_weights())
    got, expected = ours(Q, V, **call), theirs(Q, V, **call)
    for a, b in zip(got if isinstance(got, tuple) else [got], expected if isinstance(expected, tuple) else [expected]):
        np.testing.assert_allclose(a, np.asarray(b), rtol=1e-5, atol=2e-6)


@pytest.mark.parametrize("kind", MAKE)
def test_scores_and_fast_form_agree(kind):
    layer = MAKE[kind](Ours)
    fast = layer(Q, Q, use_causal_mask=True)
    slow, scores = layer(Q, Q, use_causal_mask=True, return_attention_scores=True)
    np.testing.assert_allclose(fast, slow, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(scores.sum(-1), 1, rtol=1e-5)
    assert not np.triu(np.asarray(scores), 1).any()


def test_padding_of_the_embedding_is_not_looked_at():
    words = np.array([[3, 4, 0, 0]])
    x = Embedding(5, 6, mask_zero=True)(words)
    layer = Heads(2, 3)
    y = layer(x, x)
    np.testing.assert_array_equal(masking.get_mask(y), words != 0)
    assert masking.get_mask(x) is None
    short = layer(jnp.asarray(np.asarray(x)[:, :2]), jnp.asarray(np.asarray(x)[:, :2]))
    np.testing.assert_allclose(y[:, :2], short, rtol=1e-4, atol=1e-5)


def test_a_query_mask_empties_rows_of_dot_attention():
    masks = [np.array([[1, 1, 0, 0], [1, 1, 1, 1]], bool), STEPS]
    y = np.asarray(Dot()([Q, V], mask=[jnp.asarray(m) for m in masks]))
    assert not y[0, 2:].any() and y[0, :2].any()


def test_symbolic_calls_with_positions_and_names():
    q, v, k = Input((4, 6)), Input((5, 6)), Input((5, 3))
    layer = Heads(2, 3, output_shape=7)
    y, scores = layer(q, value=v, key=k, return_attention_scores=True)
    assert (y.shape, scores.shape) == ((None, 4, 7), (None, 2, 4, 5))
    model = Model([q, v, k], [y, scores])
    out = model.predict([Q, V, V[..., :3]], verbose=0)
    assert [o.shape for o in out] == [(2, 4, 7), (2, 2, 4, 5)]
    again = Model.from_config(model.get_config())
    again.set_weights(model.get_weights())
    np.testing.assert_allclose(again.predict([Q, V, V[..., :3]], verbose=0)[0], out[0], rtol=1e-6)
    assert Dot()([q, v], return_attention_scores=True)[1].shape == (None, 4, 5)


def test_a_list_stands_for_query_and_value():
    layer = Heads(2, 3)
    np.testing.assert_array_equal(layer([Q, V]), layer(Q, V))
    assert layer.get_build_config() == {"shapes_dict": {"query_shape": (2, 4, 6), "value_shape": (2, 5, 6)}}


def test_a_subclass_may_compute_attention_its_own_way():
    class Mean(Heads):
        def _compute_attention(self, query, key, value, attention_mask=None, training=None, return_attention_scores=False):
            return jnp.broadcast_to(value.mean(1, keepdims=True), query.shape), None

    layer = Mean(2, 3)
    y = np.asarray(layer(Q, V, use_causal_mask=True))
    np.testing.assert_allclose(y, np.broadcast_to(y[:, :1], y.shape), rtol=1e-5)


def test_dropout_follows_the_seed():
    first, second = (Heads(2, 3, dropout=0.5, seed=4) for _ in range(2))
    first.build(Q.shape, V.shape)
    second.build(Q.shape, V.shape)
    second.set_weights(first.get_weights())
    np.testing.assert_array_equal(first(Q, V, training=True), second(Q, V, training=True))
    assert np.abs(np.asarray(first(Q, V, training=True)) - np.asarray(first(Q, V))).max() > 1e-3


def test_parts_have_the_weights_of_keras():
    ours, theirs = Heads(2, 3, use_gate=True, name="a"), keras.layers.MultiHeadAttention(2, 3, use_gate=True, name="a")
    ours(Q, V)
    theirs(Q, V)
    assert [w.path for w in ours.weights] == [w.path for w in theirs.weights]
    assert set(ours.get_config()) == set(theirs.get_config())


def test_low_rank_adaptation_of_a_projection():
    layer = Einsum("abc,cde->abde", (None, 2, 3), bias_axes="de")
    before = layer(Q)
    layer.enable_lora(2)
    np.testing.assert_array_equal(layer(Q), before)
    assert [w.shape for w in layer.lora_factors()] == [(6, 2, 2), (2, 3)]
    layer.lora_kernel_b.assign(np.ones((2, 3)))
    np.testing.assert_allclose(layer(Q), np.einsum("abc,cde->abde", Q, layer.effective_weight()), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("make", "argument"), [
    (lambda: Heads(0, 3), "num_heads"), (lambda: Heads(2, 3, dropout=0.1, flash_attention=True), "dropout"),
    (lambda: Groups(3, 3, 2), "num_query_heads"), (lambda: Einsum("ab,bc", 3), "equation"), (lambda: Einsum("ab,bc->ad", 3), "equation"),
    (lambda: Dot(score_mode="sum"), "score_mode"), (lambda: Heads(2, 3, sliding_window=0), "sliding_window"),
])
def test_the_wrong_argument_is_named(make, argument):
    with pytest.raises(KerasrError) as caught:
        make()
    assert caught.value.argument == argument


def test_calls_that_cannot_be():
    with pytest.raises(ArgumentTypeError, match="`query` and `value`"):
        Heads(2, 3)(Q)
    with pytest.raises(ArgumentError, match="list"):
        Dot()(Q)
    with pytest.raises(ShapeError, match="`key` and `value`"):
        Heads(2, 3)(Q, V, Q)
    with pytest.raises(ShapeError, match="axes"):
        Einsum("abc,cd->abd", (None, 2))(Q[0])


def test_window_and_causal_masks():
    np.testing.assert_array_equal(nn.causal_mask(2, 3)[0], [[1, 0, 0], [1, 1, 0]])
    np.testing.assert_array_equal(nn.window_mask(3, 3, 2)[0], [[1, 1, 0], [1, 1, 1], [0, 1, 1]])


def test_nowhere_to_look_gives_the_mean_in_the_fast_form():
    q, v = (RNG.normal(size=(1, 3, 1, 2)).astype("float32") for _ in range(2))
    y = nn.attend(q, v, v, jnp.zeros((1, 1, 3, 3), bool), 1.0)
    np.testing.assert_allclose(y, np.broadcast_to(v.mean(1, keepdims=True), v.shape), rtol=1e-5)
