package argmap.audit;

import java.util.List;

/** Note labels in a sentence: "Note 152", "Notes 152 and 153". */
final class Labels {
    private Labels() {}

    static String notes(List<String> labels) {
        if (labels.size() == 1) {
            return "Note " + labels.get(0);
        }
        int last = labels.size() - 1;
        return "Notes " + String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }
}
