"""What functions say of single words, remembered: the same few thousand words come again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class _Memo(dict[K, T], Generic[K, T]):
    """Answers by word; when there are ``size`` of them it begins anew, which bounds its memory."""

    def __init__(self, function: Callable[[K], T], size: int) -> None:
        self.function, self.size = function, size

    def __missing__(self, word: K) -> T:
        answer = self.function(word)
        if len(self) >= self.size:
            self.clear()
        self[word] = answer
        return answer


def remembered(size: int) -> Callable[[Callable[[K], T]], Callable[[K], T]]:
    """Remember a pure function of one word, ``size`` answers at most.

    A look-up takes half the time of ``lru_cache``'s, which keeps its answers in order of use: for
    functions that are asked of every word of an answer.
    """

    def decorate(function: Callable[[K], T]) -> Callable[[K], T]:
        return _Memo(function, size).__getitem__

    return decorate
