package argmap.library.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.io.IOUtils;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Makes a Parquet file the same bytes in every run. Parquet's Java writer keeps the encodings of a
 * column in a {@code HashSet} of enum constants, whose order hangs on where they lie in memory; all
 * else of a file is the same for the same rows. Here they are put in order.
 */
final class ParquetFooter {
    /** Behind the footer: its length, then the four letters that the format ends with. */
    private static final int BEHIND = 8;

    private ParquetFooter() {}

    /** Copies a file, its footer put in order. */
    static void copy(FSDataInputStream in, long length, OutputStream out) throws IOException {
        byte[] end = new byte[BEHIND];
        in.readFully(length - BEHIND, end);
        byte[] footer = new byte[ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt()];
        long rows = length - BEHIND - footer.length;
        in.readFully(rows, footer);
        in.seek(0);
        IOUtils.copyBytes(in, out, rows, false);
        byte[] ordered = ordered(footer);
        out.write(ordered);
        out.write(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(ordered.length)
                        .array());
        out.write("PAR1".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] ordered(byte[] footer) throws IOException {
        FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : file.getRow_groups()) {
            group.getColumns().forEach(column -> order(column.getMeta_data()));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Util.writeFileMetaData(file, written);
        return written.toByteArray();
    }

    private static void order(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(
                            Comparator.comparing(PageEncodingStats::getPage_type)
                                    .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}
