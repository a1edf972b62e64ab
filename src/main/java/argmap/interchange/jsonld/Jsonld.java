package argmap.interchange.jsonld;

import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.GroundedMap;
import argmap.interchange.JsonShape;
import argmap.interchange.JsonText;
import argmap.interchange.JsonTree;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.List;
import java.util.Set;

/**
 * JSON-LD with Web Annotations.
 *
 * <pre>{@code
 * String json = Jsonld.write(grounded);
 * }</pre>
 */
public final class Jsonld {
    /** Under which a map keeps what others say of a claim, an argument or the whole. */
    static final String NAME = "jsonld";

    private static final String[] KNOWN = {
        "@context",
        "id",
        "type",
        "title",
        "text",
        "data",
        "steps",
        "claims",
        "arguments",
        "relations",
        "annotations"
    };

    private Jsonld() {}

    /** Data of others, and with them what the record says that is no word of ours. */
    static Fields withOthers(Fields foreign, Fields json) {
        return foreign.withFields(NAME, json.without(KNOWN));
    }

    /** Our data without what stands beside them. */
    static Fields withoutOthers(Fields own) {
        Fields foreign = own.fields("foreign").without(NAME);
        return own.without("foreign").withFields("foreign", foreign);
    }

    public static boolean knows(Source source) {
        return JsonShape.of(source).containsAll(Set.of("@context", "claims"));
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return JsonTree.read(source, "JSON-LD").then(places -> new JsonldReader(places).read());
    }

    public static String write(GroundedMap grounded) {
        return JsonText.write(new JsonldWriter(grounded).write());
    }

    /** The annotations' own context first, then what our words mean. */
    static Datum context() {
        Fields ours =
                Fields.NONE
                        .withText("aif", "http://www.arg.dundee.ac.uk/aif#")
                        .withText("argmap", "urn:argmap:")
                        .withText("claims", "argmap:claims")
                        .withText("arguments", "argmap:arguments")
                        .withText("relations", "argmap:relations")
                        .withText("annotations", "argmap:annotations")
                        .withText("title", "argmap:title")
                        .withText("text", "argmap:text")
                        .withText("kind", "argmap:kind")
                        .withText("rules", "argmap:rules")
                        .withText("step", "argmap:step")
                        .withText("steps", "argmap:steps")
                        .withText("quoted", "argmap:quoted")
                        .with("premises", reference("aif:Premise"))
                        .with("conclusion", reference("aif:Conclusion"))
                        .with("from", reference("argmap:from"))
                        .with("to", reference("argmap:to"))
                        .with(
                                "data",
                                Fields.NONE
                                        .withText("@id", "argmap:data")
                                        .withText("@type", "@json"));
        return new Datum.Items(List.of(new Datum.Text("http://www.w3.org/ns/anno.jsonld"), ours));
    }

    private static Fields reference(String term) {
        return Fields.NONE.withText("@id", term).withText("@type", "@id");
    }
}
