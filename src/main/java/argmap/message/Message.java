package argmap.message;

import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.List;

/**
 * One thing to say about an input, a map or an argument, without words: what is said, where, and
 * about what. {@link Templates} has the words.
 *
 * @param kind its line in the registry
 * @param span where in the file it is; an empty span points between two characters
 * @param within {@code file:line:column} in a file that the one spoken of includes; empty for the
 *     file itself
 * @param details what it speaks of, as {@link Code} lists it
 * @param mends how {@code --fix} mends it; none where a person must
 * @param related other places in the same file that it points to
 */
public record Message(
        Code kind,
        Span span,
        String within,
        List<Detail> details,
        List<Mend> mends,
        List<Related> related) {
    /**
     * A second place that a message points to: the claim that is repeated, the note that described
     * the work first.
     *
     * @param words what stands there, as its file names it: a title, a work
     */
    public record Related(Span span, String words) {}

    public Message {
        related = List.copyOf(related);
        details = List.copyOf(details);
        mends = List.copyOf(mends);
        boolean fits = details.size() == kind.slots().size();
        for (int i = 0; fits && i < details.size(); i++) {
            fits = details.get(i).kind() == kind.slots().get(i).kind();
        }
        if (!fits) {
            throw new IllegalArgumentException(kind + " does not speak of " + details);
        }
    }

    public Severity severity() {
        return kind.severity();
    }

    /** A stable name, {@code area.what}, to search for or to switch off. */
    public String code() {
        return kind.code();
    }

    /** In English. */
    public String message() {
        return Templates.of(OutputLanguage.EN).say(this);
    }

    /** The same at another place: what an included file says stands where the map includes it. */
    public Message movedTo(Span place, String position) {
        return new Message(kind, place, position, details, mends, related);
    }

    public Message with(List<Mend> how) {
        return new Message(kind, span, within, details, how, related);
    }

    /** The same pointing to other places too. */
    public Message pointingTo(List<Related> places) {
        return new Message(kind, span, within, details, mends, places);
    }

    /** A detail by its name in the registry. */
    Detail detail(String name) {
        for (int i = 0; i < details.size(); i++) {
            if (kind.slots().get(i).name().equals(name)) {
                return details.get(i);
            }
        }
        throw new IllegalArgumentException(kind + " has no " + name);
    }

    /** The claims and arguments it speaks of, in order. */
    public List<NodeId> nodes() {
        return details.stream()
                .filter(Detail.Nodes.class::isInstance)
                .flatMap(detail -> ((Detail.Nodes) detail).all().stream())
                .toList();
    }

    /** The labels of the notes it speaks of, in order. */
    public List<String> notes() {
        return details.stream()
                .filter(Detail.Notes.class::isInstance)
                .flatMap(detail -> ((Detail.Notes) detail).all().stream())
                .toList();
    }
}
