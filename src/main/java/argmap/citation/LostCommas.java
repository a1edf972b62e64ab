package argmap.citation;

import argmap.document.CitationField;
import java.util.List;

/**
 * "Ramazani Foreign Policy of Iran 191": a scan that loses the commas of a short form. It is taken
 * apart only where its first word is an author of the text and the rest one of that author's
 * titles.
 */
final class LostCommas {
    private LostCommas() {}

    static Draft mend(Draft draft, WorkIndex index) {
        String all = draft.field(CitationField.TITLE);
        int name = all.indexOf(' ');
        if (name < 0) {
            return draft;
        }
        int last = all.lastIndexOf(' ');
        boolean paged =
                last > name
                        && draft.pinpoint().isEmpty()
                        && Character.isDigit(all.charAt(last + 1));
        String surname = all.substring(0, name);
        String title = all.substring(name + 1, paged ? last : all.length()).strip();
        List<Entry> works = Titles.fitting(Title.of(title), index.named(surname));
        return works.isEmpty()
                ? draft
                : draft.taggedAs(
                        surname, title, paged ? all.substring(last + 1) : draft.pinpoint());
    }
}
