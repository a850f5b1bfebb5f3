package vn.motcua.dossier;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * What an applicant sends in answer to a request for papers. It goes into the dossier's notes as
 * one text, since names of files may name people; the journal holds its digest.
 *
 * @param message in their own words; may be blank
 */
public record SentSupplement(String message, List<SentFile> files) {

    static final int MOST_FILES = 60;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * One file.
     *
     * @param item which of the items asked for it answers, by its place from 1
     * @param hash SHA-256 of the content, 64 hexadecimal digits
     */
    public record SentFile(int item, String name, String hash) {}

    public SentSupplement {
        message = VietnameseText.plain(message);
        files = List.copyOf(files);
    }

    String text() {
        return MAPPER.writeValueAsString(this);
    }

    /** Reads back what a note holds. */
    public static SentSupplement read(String note) {
        return MAPPER.readValue(note, SentSupplement.class);
    }

    /** Something must be in it: a file, or an answer in words. */
    void check(List<Refusal> wrong) {
        Texts.checkLength("message", message, 1000, wrong);
        if (files.size() > MOST_FILES || files.isEmpty() && message.isEmpty()) {
            wrong.add(new DossierRefusal.Missing("files"));
        }
    }
}
