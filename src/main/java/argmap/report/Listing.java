package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Backing;
import argmap.audit.ClaimAudit;
import argmap.audit.Finding;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Connection;
import argmap.graph.Evidence;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.MapInfo;
import argmap.graph.MapOutline;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Section;
import argmap.report.Entry.NoteLink;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.print.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map as its reports tell it: its outline, each claim and argument with its quotations, notes and
 * findings, and the words for how each bears on others. All reports and handouts go by it.
 */
final class Listing {
    private final GroundedMap grounded;
    private final MapOutline outline;
    private final Set<NodeId> opponents;
    private final Phrases phrases;
    private final Standings standings;
    private final LineNumbers lines;
    private final Map<NodeId, Entry> entries = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /**
     * The entries of one section of the map.
     *
     * @param title empty for what stands outside all sections
     * @param level 1 for a main section
     */
    record Part(String title, int level, List<Entry> entries) {
        Part {
            entries = List.copyOf(entries);
        }
    }

    private Listing(GroundedMap grounded, Phrases phrases, Standings standings) {
        this.grounded = grounded;
        this.outline = MapOutline.of(grounded.map());
        this.opponents = outline.opponents();
        this.phrases = phrases;
        this.standings = standings;
        this.lines = new LineNumbers(grounded.document(), phrases);
    }

    static Listing of(GroundedMap grounded, AuditReport audit) {
        return of(grounded, audit, Phrases.ENGLISH, Standings.NONE);
    }

    /**
     * The same in other words.
     *
     * @param standings how each claim comes out of the analysis
     */
    static Listing of(
            GroundedMap grounded, AuditReport audit, Phrases phrases, Standings standings) {
        Listing listing = new Listing(grounded, phrases, standings);
        listing.read(audit);
        return listing;
    }

    private void read(AuditReport audit) {
        Map<NodeId, ClaimAudit> audits = new HashMap<>();
        audit.claims().forEach(claim -> audits.put(claim.node(), claim));
        Map<NodeId, Annotations> annotations = new HashMap<>();
        Map<NodeId, String> wordings = new HashMap<>();
        for (Claim claim : grounded.map().claims()) {
            annotations.put(claim.id(), claim.annotations());
            wordings.put(claim.id(), claim.text());
        }
        for (Argument argument : grounded.map().arguments()) {
            annotations.put(argument.id(), argument.annotations());
            wordings.put(argument.id(), argument.text());
        }
        Set<NoteNumber> written = new HashSet<>();
        Map<Integer, List<Entry>> bySection = new LinkedHashMap<>();
        for (MapOutline.Item item : outline.items()) {
            Entry entry =
                    entry(
                            item,
                            wordings.getOrDefault(item.node(), ""),
                            annotations.getOrDefault(item.node(), Annotations.NONE),
                            Optional.ofNullable(audits.get(item.node())),
                            written);
            entries.put(item.node(), entry);
            bySection.computeIfAbsent(item.section(), s -> new ArrayList<>()).add(entry);
        }
        bySection.forEach(
                (index, all) -> {
                    Section section = grounded.map().sections().get(index);
                    parts.add(new Part(Words.clean(section.title()), section.level(), all));
                });
    }

    /** An argument that quotes nothing has no audit. */
    private Entry entry(
            MapOutline.Item item,
            String wording,
            Annotations said,
            Optional<ClaimAudit> audit,
            Set<NoteNumber> written) {
        List<Note> fresh =
                audit.map(ClaimAudit::notes).orElse(List.of()).stream()
                        .filter(note -> written.add(note.number()))
                        .toList();
        return new Entry(
                item,
                Words.clean(item.node().title()),
                Words.clean(wording.isEmpty() ? item.node().title() : Words.mentions(wording)),
                said,
                audit.map(ClaimAudit::evidence).orElse(List.of()).stream()
                        .map(this::quote)
                        .toList(),
                fresh.stream().map(Listing::written).toList(),
                audit.map(ClaimAudit::works).orElse(List.of()).stream()
                        .map(Work::shortName)
                        .map(Words::clean)
                        .toList(),
                audit.map(ClaimAudit::backing).orElse(Backing.NONE),
                audit.map(ClaimAudit::below).orElse(Backing.NONE),
                audit.map(ClaimAudit::findings).orElse(List.of()),
                standings.of(item.node()));
    }

    /**
     * How an entry bears on others, as it stands before its words: "supports 3; speaks against
     * argument 7, which supports 2: ". Nothing where it bears on nothing.
     */
    List<Run> signs(Entry entry) {
        List<Run> all = new ArrayList<>();
        for (Connection each : entry.bears()) {
            if (!all.isEmpty()) {
                all.add(Run.plain("; "));
            }
            all.add(sign(each));
            if (number(each.to()) != entry.under()) {
                which(each).ifPresent(all::add);
            }
        }
        if (!all.isEmpty()) {
            all.add(Run.plain(phrases.say("colon") + " "));
        }
        return all;
    }

    /** The same without its marks. */
    String signsInWords(Entry entry) {
        StringBuilder all = new StringBuilder();
        for (Run run : signs(entry)) {
            all.append(run.words());
        }
        return all.toString();
    }

    /** "speaks against the step from 3 and 4 to 2 in argument 7". */
    Run.Sign sign(Connection connection) {
        return marked(connection, words(connection), Run.Face.ITALIC);
    }

    /** ", which speaks against 10", for what bears on an argument. */
    private Optional<Run> which(Connection connection) {
        if (entry(connection.to()).map(Entry::isClaim).orElse(true)) {
            return Optional.empty();
        }
        return outline.from(connection.to()).stream()
                .filter(next -> !next.to().equals(connection.from()))
                .findFirst()
                .map(next -> marked(next, phrases.say("which", words(next)), Run.Face.ITALIC));
    }

    /** Words that carry with them what they say. */
    static Run.Sign marked(Connection connection, String words, Run.Face face) {
        return new Run.Sign(
                words,
                face,
                Fragment.of(connection.from()).name(),
                connection.kind().word(),
                Fragment.of(connection.to()).name(),
                connection.kind().isOfStep() ? connection.step() + 1 : 0);
    }

    private String words(Connection connection) {
        String key = "bears." + connection.kind().word();
        String on = named(connection.to());
        Optional<Inference> step = outline.step(connection);
        if (step.isEmpty() || connection.kind() == Connection.Kind.PREMISE) {
            return phrases.say(key, on);
        }
        String premises = numbers(step.get().premises());
        String conclusion = String.valueOf(number(step.get().conclusion()));
        String words = phrases.say(key + ".step", premises, conclusion, on);
        return connection.kind() == Connection.Kind.CONCLUSION
                ? words + rules(step.get().rules())
                : words;
    }

    private String rules(List<String> rules) {
        return rules.isEmpty()
                ? ""
                : " " + phrases.say("by", Words.clean(String.join(", ", rules)));
    }

    private String numbers(List<? extends NodeId> nodes) {
        return phrases.numbers(nodes.stream().map(this::number).toList());
    }

    /** "3", "argument 7". */
    private String named(NodeId node) {
        return node instanceof ClaimId
                ? String.valueOf(number(node))
                : phrases.say("argument", number(node));
    }

    private Quote quote(Evidence evidence) {
        Passage passage = evidence.passage();
        List<NoteLink> links =
                evidence.notes().stream()
                        .filter(support -> !isIn(passage, support.note()))
                        .map(
                                support -> {
                                    Optional<Note> note = document().note(support.note());
                                    return new NoteLink(
                                            Words.clean(support.note().label()),
                                            support.tie(),
                                            note.map(n -> Fragment.note(n.number()).name())
                                                    .orElse(""));
                                })
                        .toList();
        return new Quote(
                Words.clean(Words.of(document(), passage)),
                place(passage),
                lines.of(passage),
                passage.match(),
                links);
    }

    /** A passage of a note names that note already as its place. */
    private boolean isIn(Passage passage, NoteNumber note) {
        return passage.container() == Passage.Container.NOTE
                && document().notes().get(passage.index()).number().equals(note);
    }

    private String place(Passage passage) {
        if (passage.container() == Passage.Container.NOTE) {
            return phrases.note(Words.clean(document().notes().get(passage.index()).label()));
        }
        Paragraph paragraph = document().paragraphs().get(passage.index());
        if (document().pages().isEmpty()) {
            return "\u00b6 " + (paragraph.index() + 1);
        }
        int last = paragraph.pageAt(Math.max(0, passage.span().end() - 1));
        return phrases.pages(passage.page(), last);
    }

    private static WrittenNote written(Note note) {
        return new WrittenNote(
                Words.clean(note.label()),
                Words.clean(note.text().text()),
                Fragment.note(note.number()).name());
    }

    int number(NodeId node) {
        return outline.number(node);
    }

    private Document document() {
        return grounded.document();
    }

    GroundedMap grounded() {
        return grounded;
    }

    List<Part> parts() {
        return parts;
    }

    /** All entries, in order. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    MapOutline outline() {
        return outline;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The entry of a claim or argument of the map. */
    Optional<Entry> entry(NodeId node) {
        return Optional.ofNullable(entries.get(node));
    }

    /**
     * Whether it is the view of an opponent: it speaks against what is above it, or supports what
     * does. What the author grants is the author's.
     */
    boolean isOpposing(Entry entry) {
        if (!opponents.contains(entry.node())) {
            return false;
        }
        NodeId at = entry.node();
        Set<NodeId> seen = new HashSet<>();
        while (seen.add(at)) {
            List<Connection> bears = entry(at).map(Entry::bears).orElse(List.of());
            if (bears.isEmpty() || bears.get(0).kind().isAgainst()) {
                return bears.isEmpty() || bears.get(0).kind() != Connection.Kind.CONCESSION;
            }
            at = bears.get(0).to();
        }
        return true;
    }

    /** Whether nobody has accepted anything of it yet. */
    boolean isDraft() {
        return !entries.isEmpty() && entries.values().stream().allMatch(Entry::suggested);
    }

    /** The entries that stand on top of the map. */
    List<Entry> theses() {
        return grounded.map().theses().stream()
                .flatMap(claim -> entry(claim.id()).stream())
                .toList();
    }

    /** All findings with the entries they speak of, heaviest first, then in the entries' order. */
    List<Found> findings() {
        return entries.values().stream()
                .flatMap(entry -> entry.findings().stream().map(f -> new Found(entry, f)))
                .sorted((a, b) -> a.finding().weight().compareTo(b.finding().weight()))
                .toList();
    }

    /** A finding and the entry it speaks of. */
    record Found(Entry entry, Finding finding) {}

    String title() {
        MapInfo info = grounded.map().info();
        if (!info.title().isEmpty()) {
            return Words.clean(info.title());
        }
        return theses().isEmpty() ? "Argument map" : theses().get(0).title();
    }

    String subTitle() {
        return Words.clean(grounded.map().info().subTitle());
    }

    String author() {
        return Words.clean(grounded.map().info().author());
    }

    String work() {
        return Words.clean(grounded.map().info().work());
    }

    /** Author, work and pages, those that are known. */
    String byline() {
        return Maker.joined(", ", author(), work(), pages());
    }

    /**
     * The pages that the text itself stands on: "pp. 173-87"; empty where it has none. An excerpt
     * may bring along a note from the page before.
     */
    String pages() {
        List<Paragraph> paragraphs = document().paragraphs();
        return paragraphs.isEmpty() || document().pages().isEmpty()
                ? ""
                : phrases.pages(
                        paragraphs.get(0).page(), paragraphs.get(paragraphs.size() - 1).lastPage());
    }
}
