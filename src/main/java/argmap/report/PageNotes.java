package argmap.report;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Fragment;
import argmap.report.PageNote.Cited;
import argmap.report.Quoted.Place;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The notes of the reading page, each made once: they are shown in the text and with claims. */
final class PageNotes {
    private final Map<String, Work> works;
    private final Map<NoteNumber, PageNote> made = new LinkedHashMap<>();

    PageNotes(Document document, Works cited, Quoted quoted) {
        this.works = cited.byId();
        Map<NoteNumber, List<Citation>> byNote = cited.byNote();
        Set<NoteNumber> marked = document.markersByNote().keySet();
        for (int i = 0; i < document.notes().size(); i++) {
            Note note = document.notes().get(i);
            List<Citation> citations = byNote.getOrDefault(note.number(), List.of());
            String mark = marked.contains(note.number()) ? Fragment.mark(note.number()).link() : "";
            made.putIfAbsent(note.number(), note(note, mark, citations, quoted.inNote(i)));
        }
    }

    Optional<PageNote> note(NoteNumber number) {
        return Optional.ofNullable(made.get(number));
    }

    /** The notes that no mark leads to. */
    List<PageNote> unmarked() {
        return made.values().stream().filter(note -> note.mark().isEmpty()).toList();
    }

    private PageNote note(Note note, String mark, List<Citation> citations, List<Place> quoted) {
        Set<String> places = new LinkedHashSet<>();
        List<Cited> written = new ArrayList<>();
        for (Citation citation : citations) {
            Work work = works.get(citation.workId());
            if (work != null) {
                places.add(Fragment.work(work.id()).name());
            }
            written.add(written(citation, Optional.ofNullable(work), note));
        }
        return new PageNote(
                Fragment.note(note.number()).name(),
                Words.clean(note.label()),
                mark,
                note.certain(),
                runs(note.text().text(), citations, quoted),
                written,
                String.join(" ", places));
    }

    private static Cited written(Citation citation, Optional<Work> work, Note note) {
        String pinpoint = citation.pinpoint().isEmpty() ? "" : ", " + citation.pinpoint();
        String printed =
                note.text().text().substring(citation.inNote().start(), citation.inNote().end());
        return new Cited(
                Words.clean(citation.signal()),
                Words.clean(work.map(w -> w.description() + pinpoint).orElse(printed)),
                work.map(w -> Fragment.work(w.id()).link()).orElse(""));
    }

    /** The note's words, cut where a citation or a quotation begins or ends. */
    private List<Run> runs(String text, List<Citation> citations, List<Place> quoted) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        citations.forEach(citation -> add(cuts, citation.inNote(), text));
        quoted.forEach(place -> add(cuts, place.span(), text));
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                Span piece = new Span(from, cut);
                runs.add(run(Words.clean(text.substring(from, cut)), piece, citations, quoted));
                quoted.stream()
                        .filter(place -> place.span().end() == piece.end())
                        .forEach(place -> runs.add(place.tag()));
                from = cut;
            }
        }
        return runs;
    }

    private Run run(String text, Span piece, List<Citation> citations, List<Place> quoted) {
        String evidence = Place.numbers(quoted, piece);
        for (Citation citation : citations) {
            Work work = works.get(citation.workId());
            if (work != null && citation.inNote().contains(piece)) {
                return new Run(
                        Run.Kind.WORK,
                        text,
                        "",
                        Fragment.work(work.id()).link(),
                        evidence,
                        Words.clean(work.description()),
                        Optional.empty());
            }
        }
        return Run.words(Run.Kind.WORDS, text, evidence);
    }

    private static void add(Set<Integer> cuts, Span span, String text) {
        cuts.add(Math.min(span.start(), text.length()));
        cuts.add(Math.min(span.end(), text.length()));
    }
}
