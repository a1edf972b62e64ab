package argmap.product;

import argmap.report.Handout;
import argmap.report.HandoutOptions;
import argmap.report.HandoutSource;
import argmap.report.print.Form;
import java.nio.charset.StandardCharsets;

/** A handout, ready to be written in any form. Equal handouts give equal bytes. */
public record PrintedHandout(HandoutSource source, HandoutOptions options) {

    public byte[] write(Form form) {
        return Handout.write(source, options, form);
    }

    public byte[] pdf() {
        return write(Form.PDF);
    }

    public byte[] docx() {
        return write(Form.DOCX);
    }

    public String html() {
        return new String(write(Form.HTML), StandardCharsets.UTF_8);
    }

    public String markdown() {
        return new String(write(Form.MARKDOWN), StandardCharsets.UTF_8);
    }
}
