package argmap.interchange;

import java.util.HashSet;
import java.util.Set;

/** Numbers from 1 on that are not yet ids in a file. */
public final class FreeIds {
    private final Set<String> taken = new HashSet<>();
    private int last;

    /** True where the id was free. */
    public boolean take(String id) {
        return taken.add(id);
    }

    public String next() {
        String id;
        do {
            id = String.valueOf(++last);
        } while (!taken.add(id));
        return id;
    }
}
