package argmap.interchange;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of objects in a file, with an error for what is none. */
public final class Records {
    private final DataPlaces places;
    private final String format;
    private final List<Message> diagnostics = new ArrayList<>();

    /**
     * @param format as messages name it
     */
    public Records(DataPlaces places, String format) {
        this.places = places;
        this.format = format;
    }

    public List<Message> diagnostics() {
        return diagnostics;
    }

    /** The objects of a list that the format asks for. */
    public List<Fields> needed(Fields within, String name) {
        if (!(within.get(name) instanceof Datum.Items)) {
            problem(within.get(name), Code.UNREADABLE_NO_LIST, Detail.words(name));
        }
        return listed(within, name);
    }

    /** The objects of a list that may be absent. */
    public List<Fields> listed(Fields within, String name) {
        for (Datum item : within.items(name)) {
            if (!(item instanceof Fields)) {
                problem(item, Code.UNREADABLE_ITEM, Detail.words(name));
            }
        }
        return within.records(name);
    }

    /** The objects of an object, each with its key as a field of its own. */
    public List<Fields> keyed(Fields within, String name, String key) {
        if (!(within.get(name) instanceof Fields)) {
            problem(within.get(name), Code.UNREADABLE_NO_OBJECT, Detail.words(name));
        }
        List<Fields> all = new ArrayList<>();
        for (Map.Entry<String, Datum> entry : within.fields(name).entries().entrySet()) {
            if (entry.getValue() instanceof Fields fields) {
                all.add(fields.with(key, new Datum.Text(entry.getKey())));
            } else {
                problem(
                        entry.getValue(),
                        Code.UNREADABLE_ENTRY,
                        Detail.words(entry.getKey()),
                        Detail.words(name));
            }
        }
        return all;
    }

    private void problem(Datum at, Code code, Detail... about) {
        List<Detail> details = new ArrayList<>(List.of(Detail.text(format)));
        details.addAll(List.of(about));
        diagnostics.add(code.at(places.of(at), details.toArray(Detail[]::new)));
    }
}
