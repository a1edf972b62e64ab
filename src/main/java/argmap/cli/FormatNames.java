package argmap.cli;

import argmap.Pipeline;
import argmap.files.Failure;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.interchange.MapFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of formats, for help texts and completion. */
abstract class FormatNames implements Iterable<String> {
    private final List<String> names;

    private <T> FormatNames(List<Format<T>> formats, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        formats.forEach(format -> all.add(format.name()));
        this.names = all;
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    /** The format of a name, or a failure that lists what there is. */
    static <T> Format<T> named(List<Format<T>> formats, String name) {
        return Formats.named(formats, name).orElseThrow(() -> unknown(formats, name));
    }

    static <T> Failure unknown(List<Format<T>> formats, String name, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        formats.forEach(format -> all.add(format.name()));
        return new Failure(
                ExitCodes.USAGE_OR_IO,
                "no format \"" + name + "\"; there are " + String.join(", ", all));
    }

    /** How files in each format end. */
    static <T> Map<String, List<String>> endings(List<Format<T>> formats) {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        formats.forEach(format -> endings.put(format.name(), List.of(format.extension())));
        return endings;
    }

    /** How maps in each format end. */
    static Map<String, List<String>> endingsOfMaps() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        Pipeline.mapFormats().forEach(map -> endings.put(map.name(), map.extensions()));
        return endings;
    }

    /** The map format of a name, or a failure that lists what there is. */
    static MapFormat map(String name) {
        List<MapFormat> all = Pipeline.mapFormats();
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        ExitCodes.USAGE_OR_IO,
                                        "no format \""
                                                + name
                                                + "\"; there are "
                                                + String.join(
                                                        ", ",
                                                        all.stream()
                                                                .map(MapFormat::name)
                                                                .toList())));
    }

    /** Of argument maps. */
    static final class OfMaps implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Pipeline.mapFormats().stream().map(MapFormat::name).iterator();
        }
    }

    /** Of the rebuilt text. */
    static final class OfTexts extends FormatNames {
        OfTexts() {
            super(Formats.TEXT, Highlighting.FORMAT);
        }
    }

    /** Of the works list. */
    static final class OfWorks extends FormatNames {
        OfWorks() {
            super(Formats.WORKS);
        }
    }

    /** Of a draft. */
    static final class OfDrafts extends FormatNames {
        OfDrafts() {
            super(Formats.DRAFT, DraftCommand.MAP);
        }
    }
}
