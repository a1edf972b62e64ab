package argmap.report;

import java.util.List;

/**
 * A note on the reading page.
 *
 * @param mark link to its mark in the text; empty where it has none
 * @param certain false where its number was read differently or lost
 * @param cited its citations written out
 * @param works places of the works it cites, joined by blanks
 */
record PageNote(
        String id,
        String label,
        String mark,
        boolean certain,
        List<Run> runs,
        List<Cited> cited,
        String works) {
    PageNote {
        runs = List.copyOf(runs);
        cited = List.copyOf(cited);
    }

    /** What a screen reader calls it. */
    String name() {
        return "Note " + label;
    }

    /** Its words alone. */
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    String link() {
        return "#" + id;
    }

    /**
     * One citation written out: what "Ibid., 222" stands for.
     *
     * @param signal "Quoted in"; empty where there is none
     * @param link to the work; empty where following the reference would be a guess
     */
    record Cited(String signal, String text, String link) {}
}
