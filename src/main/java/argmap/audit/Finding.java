package argmap.audit;

import argmap.graph.NodeId;
import argmap.message.Message;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import java.util.List;

/**
 * One thing a reader should know about how a claim is supported: a message and the claim or
 * argument it is about.
 *
 * <p>"Note 152 quotes at second hand: it names the work that quotes, not the one that was quoted."
 */
public record Finding(NodeId node, Message message) {

    /** How much hangs on it: the severity of a finding, as reports call it. */
    public enum Weight {
        /** The support cannot be found. */
        HIGH,
        /** The support is there but weaker than it looks. */
        MEDIUM,
        /** Worth a look. */
        LOW
    }

    public Weight weight() {
        return switch (message.severity()) {
            case ERROR -> Weight.HIGH;
            case WARNING -> Weight.MEDIUM;
            case INFO -> Weight.LOW;
        };
    }

    /** A stable name, {@code what-it-is}, to search for. */
    public String code() {
        return message.code();
    }

    /** What was found, as an English sentence. */
    public String sentence() {
        return message.message();
    }

    /** The same as a question to discuss. */
    public String question() {
        return Templates.of(OutputLanguage.EN).ask(message);
    }

    /** The labels of the notes it speaks of, in order. */
    public List<String> notes() {
        return message.notes();
    }
}
