package vn.motcua.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Tells from the bytes alone what a file is. */
public final class ContentType {

    static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Set<String> ARCHIVES =
            Set.of("application/zip", "application/x-tika-ooxml");

    private ContentType() {}

    /** The media type; an office file is told from other archives by what lies in it. */
    static String of(Path file) throws IOException {
        String detected = detect(file);
        if (!ARCHIVES.contains(detected)) {
            return detected;
        }
        OfficeArchive archive = OfficeArchive.open(file);
        if (archive.has("word/document.xml")) {
            return DOCX;
        }
        return archive.has("xl/workbook.xml") ? XLSX : "application/zip";
    }

    /** The usual ending of a media type, such as {@code .pdf}; empty where there is none. */
    public static String ending(String mediaType) {
        try {
            return MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }

    private static String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
    }
}
