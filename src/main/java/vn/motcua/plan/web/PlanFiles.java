package vn.motcua.plan.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Uploads;
import vn.motcua.kernel.RefusalException;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.Plans;
import vn.motcua.plan.reading.DocxText;

/** Files of plans as forms send them: the document to be read, what was signed, what proves. */
@Component
class PlanFiles {

    private static final int LONGEST_NAME = 120;
    private static final String WORD = ".docx";
    private static final String TEXT = ".txt";

    /** A kept file; both are empty where none was chosen. */
    record Kept(String hash, String name) {
        static final Kept NONE = new Kept("", "");
    }

    /** A document with its text. */
    record Read(String text, Kept file) {}

    private final Files files;
    private final Uploads uploads;
    private final BusinessClock clock;

    PlanFiles(Files files, Uploads uploads, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * The text of a document that was chosen, or else of what was pasted.
     *
     * @throws RefusalException where there is neither, or the file cannot be read
     */
    Read read(@Nullable MultipartFile file, String pasted) throws IOException {
        if (file == null || file.isEmpty()) {
            if (pasted.isBlank()) {
                throw new RefusalException(new PlanRefusal.PlanTextMissing());
            }
            return new Read(pasted, Kept.NONE);
        }
        String name = name(file);
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(WORD)) {
            Kept kept = keep(file);
            return new Read(word(file), kept);
        }
        if (ending.endsWith(TEXT)) {
            String text = plain(file);
            return new Read(
                    text,
                    new Kept(
                            files.storeHandedIn(text.getBytes(StandardCharsets.UTF_8), "text/plain")
                                    .hash(),
                            name));
        }
        throw new RefusalException(new PlanRefusal.PlanFileUnreadable());
    }

    private static String word(MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        try {
            return DocxText.read(new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new RefusalException(new PlanRefusal.PlanFileUnreadable());
        }
    }

    private static String plain(MultipartFile file) throws IOException {
        // Four bytes at most for a character.
        if (file.getSize() > 4L * Plans.MOST_TEXT) {
            throw new RefusalException(new PlanRefusal.PlanTextTooLong(Plans.MOST_TEXT));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new RefusalException(new PlanRefusal.PlanFileUnreadable());
        }
    }

    /**
     * Keeps a file, where one was chosen.
     *
     * @throws RefusalException where it is of a kind or size that is not taken
     */
    Kept keep(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Kept.NONE;
        }
        try (InputStream in = file.getInputStream()) {
            StoredFile stored = files.store(in, name(file), uploads.rules(clock.today()));
            return new Kept(stored.hash(), name(file));
        }
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
