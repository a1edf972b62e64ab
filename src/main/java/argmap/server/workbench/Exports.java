package argmap.server.workbench;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.product.Handouts;
import argmap.product.LoadedMap;
import argmap.product.Pictures;
import argmap.report.Edition;
import argmap.report.HandoutMap;
import argmap.report.ReadingPage;
import argmap.report.print.Form;
import argmap.server.workbench.PageServer.Made;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the page's menu gives away: made of the map as it is when it is asked for. */
final class Exports {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, Export> ALL =
            Map.of(
                    "handout.pdf",
                    new Export("application/pdf", map -> handout(map, Form.PDF)),
                    "handout.docx",
                    new Export(WORD, map -> handout(map, Form.DOCX)),
                    "handout.html",
                    new Export(PageServer.HTML, map -> handout(map, Form.HTML)),
                    "map.svg",
                    new Export(
                            "image/svg+xml", map -> bytes(Pictures.map(map.grounded(), "").svg())),
                    "map.png",
                    new Export(
                            "image/png",
                            map -> Pictures.map(map.grounded(), "").png(Pictures.PNG_SCALE)),
                    "map.pdf",
                    new Export(
                            "application/pdf", map -> Pictures.mapPages(map.grounded(), "").pdf()),
                    "index.html",
                    new Export(PageServer.HTML, Exports::readingPage));

    private final Supplier<LoadedMap> map;

    private record Export(String type, Function<LoadedMap, byte[]> make) {}

    Exports(Supplier<LoadedMap> map) {
        this.map = map;
    }

    /** A file by its name; empty for a name that there is not. */
    Optional<Made> made(String name) {
        return Optional.ofNullable(ALL.get(name))
                .map(export -> new Made(export.type, export.make.apply(map.get())));
    }

    private static byte[] handout(LoadedMap map, Form form) {
        return Handouts.of(map, Pipeline.audit(map.grounded()), Edition.FULL).write(form);
    }

    private static byte[] readingPage(LoadedMap map) {
        AuditReport audit = Pipeline.audit(map.grounded());
        return bytes(
                ReadingPage.write(
                        map.grounded(),
                        audit,
                        Pictures.overview(HandoutMap.numbered(map.grounded(), audit)),
                        List.of()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
