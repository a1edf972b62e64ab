package argmap.ingest.form;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A program that reads the words off pictures of pages. It is passed in, since it is no part of
 * this one, takes long, and keeps what it has done.
 */
public interface TextRecognition {
    /** Where there is none: the message says how to get one. */
    TextRecognition NONE =
            new TextRecognition() {
                @Override
                public String missing() {
                    return "run text recognition (OCR) over it, for example with ocrmypdf";
                }

                @Override
                public byte[] hocr(byte[] file, int page, int pages, Picture picture)
                        throws IOException {
                    throw new IOException("no text recognition");
                }
            };

    /** A page's picture, drawn only when it is asked for. */
    interface Picture {
        BufferedImage drawn() throws IOException;
    }

    /** What has to be done before pages can be recognised, as a clause; empty where nothing has. */
    String missing();

    /**
     * The words of one page with their boxes, in hOCR.
     *
     * @param file the whole file, by which pages that were done before are known again
     * @param page from 1
     * @param pages how many there are
     * @throws IOException with a message for the user, where the page could not be recognised
     */
    byte[] hocr(byte[] file, int page, int pages, Picture picture) throws IOException;
}
