package argmap.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What hangs together by pairs: each member with the least of its kin as the name of all.
 *
 * <p>Union and find with paths halved (Tarjan and van Leeuwen, "Worst-case analysis of set union
 * algorithms", JACM 31(2), 1984): next to linear time, one entry a member.
 */
public final class Components {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] parents = new int[1024];

    /** Says that two belong together. */
    public void join(String one, String other) {
        int a = root(number(one));
        int b = root(number(other));
        if (a == b) {
            return;
        }
        boolean first = names.get(a).compareTo(names.get(b)) < 0;
        parents[first ? b : a] = first ? a : b;
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = names.size();
        if (number == parents.length) {
            parents = java.util.Arrays.copyOf(parents, number * 2);
        }
        parents[number] = number;
        names.add(name);
        numbers.put(name, number);
        return number;
    }

    private int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** A member and the least member of all it hangs together with. */
    public record Member(String name, String component) {}

    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            members.add(new Member(names.get(i), names.get(root(i))));
        }
        return members;
    }
}
