package argmap.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the notes of a document cite and quote.
 *
 * @param citations in the order of the notes
 * @param works in the order of their first citation; then those that the text only lists
 * @param quotations what the notes quote, in order
 * @param inText the works that the text names by author and year, in order
 */
public record Works(
        List<Citation> citations,
        List<Work> works,
        List<NoteQuotation> quotations,
        List<TextCitation> inText) {
    public static final Works NONE = new Works(List.of(), List.of(), List.of(), List.of());

    public Works {
        citations = List.copyOf(citations);
        works = List.copyOf(works);
        quotations = List.copyOf(quotations);
        inText = List.copyOf(inText);
    }

    public List<Citation> ofNote(NoteNumber note) {
        return citations.stream().filter(c -> c.note().equals(note)).toList();
    }

    /** The citations of each note, by note; notes that cite nothing are absent. */
    public Map<NoteNumber, List<Citation>> byNote() {
        Map<NoteNumber, List<Citation>> all = new LinkedHashMap<>();
        citations.forEach(c -> all.computeIfAbsent(c.note(), note -> new ArrayList<>()).add(c));
        return all;
    }

    /** The works by id. */
    public Map<String, Work> byId() {
        Map<String, Work> all = new LinkedHashMap<>();
        works.forEach(work -> all.put(work.id(), work));
        return all;
    }

    public Optional<Work> work(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /** The citations of each work, by work id, in the order of the works; one pass over all. */
    public Map<String, List<Citation>> byWork() {
        Map<String, List<Citation>> all = new LinkedHashMap<>();
        works.forEach(work -> all.put(work.id(), new ArrayList<>()));
        for (Citation citation : citations) {
            List<Citation> ofWork = all.get(citation.workId());
            if (ofWork != null) {
                ofWork.add(citation);
            }
        }
        return all;
    }
}
