package org.tocsin.knowledge;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An immutable list that is asked for when it is first looked at: what nobody needs who codes. */
public final class LateList<T> extends AbstractList<T> implements RandomAccess {

    private final Supplier<List<T>> supplier;
    private volatile @Nullable List<T> items;

    /** @param supplier gives the list; may be asked more than once where several threads look at it first */
    public LateList(Supplier<List<T>> supplier) {
        this.supplier = supplier;
    }

    /** The list where it is a late one, else an immutable copy. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof LateList ? list : List.copyOf(list);
    }

    private List<T> items() {
        List<T> known = items;
        if (known == null) {
            known = List.copyOf(supplier.get());
            items = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return items().get(index);
    }

    @Override
    public int size() {
        return items().size();
    }
}
