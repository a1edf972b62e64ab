package argmap.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the notes of a document cite.
 *
 * @param citations in the order of the notes
 * @param works in the order of their first citation
 */
public record Works(List<Citation> citations, List<Work> works) {
    public static final Works NONE = new Works(List.of(), List.of());

    public Works {
        citations = List.copyOf(citations);
        works = List.copyOf(works);
    }

    public List<Citation> ofNote(String noteId) {
        return citations.stream().filter(c -> c.noteId().equals(noteId)).toList();
    }

    public List<Citation> ofWork(String workId) {
        return citations.stream().filter(c -> c.workId().equals(workId)).toList();
    }

    public Optional<Work> work(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /** The citations of each work, by work id, in the order of the works. */
    public Map<String, List<Citation>> byWork() {
        Map<String, List<Citation>> all = new LinkedHashMap<>();
        works.forEach(work -> all.put(work.id(), ofWork(work.id())));
        return all;
    }
}
