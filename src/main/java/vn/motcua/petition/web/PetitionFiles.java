package vn.motcua.petition.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.UploadRules;
import vn.motcua.document.Uploads;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Signer;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.petition.PetitionLimits;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.SentFile;
import vn.motcua.petition.Words;

/**
 * Takes in what comes with a form. What was good stays kept while the rest of the form is put
 * right: the form brings it back by its hash, under a seal that this form alone was given.
 */
@Component
class PetitionFiles {

    static final String KEPT = "kept";
    private static final int LONGEST_NAME = 120;

    private final Files files;
    private final Uploads uploads;
    private final PetitionLimits limits;
    private final BusinessClock clock;
    private final byte[] sealing;

    PetitionFiles(
            Files files,
            Uploads uploads,
            PetitionLimits limits,
            BusinessClock clock,
            Signer signer) {
        this.files = files;
        this.uploads = uploads;
        this.limits = limits;
        this.clock = clock;
        // A signature of this key over one text is always the same, and leaves the program nowhere.
        this.sealing = signer.sign("petition|kept").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What came.
     *
     * @param wrong why some of it was not taken
     */
    record Came(List<SentFile> files, List<Refusal> wrong) {

        Came {
            files = List.copyOf(files);
            wrong = List.copyOf(wrong);
        }
    }

    /** As the form brings them back. */
    String[] kept(UUID form, Came came) {
        return came.files().stream()
                .map(file -> file.hash() + "." + seal(form, file.hash()) + ":" + file.name())
                .toArray(String[]::new);
    }

    private String seal(UUID form, String hash) {
        return Digest.of(sealing, form + "|" + hash);
    }

    UploadRules rules() {
        return uploads.rules(clock.today());
    }

    /** What comes with a form that is not made twice. */
    Came take(@Nullable List<MultipartFile> sent) throws IOException {
        return take(new UUID(0, 0), List.of(), sent);
    }

    /**
     * @param form to which alone its kept files were given
     */
    Came take(UUID form, List<String> kept, @Nullable List<MultipartFile> sent) throws IOException {
        Map<String, SentFile> all = new LinkedHashMap<>();
        List<Refusal> wrong = new ArrayList<>();
        for (String one : kept) {
            keptBefore(form, one, all, wrong);
        }
        for (MultipartFile one : sent == null ? List.<MultipartFile>of() : sent) {
            String name = name(one.getOriginalFilename());
            if (!name.isEmpty()) {
                store(one, name, all, wrong);
            }
        }
        int most = limits.filesMost(clock.today());
        if (all.size() > most) {
            wrong.add(new PetitionRefusal.TooManyFiles(most));
        }
        return new Came(List.copyOf(all.values()), wrong);
    }

    private void keptBefore(
            UUID form, String kept, Map<String, SentFile> all, List<Refusal> wrong) {
        int colon = kept.indexOf(':');
        StoredFile file =
                colon < 0
                        ? null
                        : unsealed(form, kept.substring(0, colon))
                                .flatMap(files::find)
                                .orElse(null);
        if (file == null
                || rules().types().stream()
                        .noneMatch(t -> t.mediaType().equals(file.mediaType()))) {
            wrong.add(new PetitionRefusal.FileGone());
            return;
        }
        all.put(file.hash(), sent(file, name(kept.substring(colon + 1))));
    }

    /** The hash, where the seal on it is that of this form. */
    private Optional<String> unsealed(UUID form, String sealed) {
        String[] parts = sealed.split("\\.", 2);
        boolean fits =
                parts.length == 2
                        && MessageDigest.isEqual(
                                parts[1].getBytes(StandardCharsets.UTF_8),
                                seal(form, parts[0]).getBytes(StandardCharsets.UTF_8));
        return fits ? Optional.of(parts[0]) : Optional.empty();
    }

    private void store(
            MultipartFile one, String name, Map<String, SentFile> all, List<Refusal> wrong)
            throws IOException {
        try (InputStream content = one.getInputStream()) {
            StoredFile file = files.store(content, name, rules());
            all.put(file.hash(), sent(file, name));
        } catch (RefusalException refused) {
            wrong.addAll(refused.refusals());
        }
    }

    private static SentFile sent(StoredFile file, String name) {
        return new SentFile(name, file.hash(), file.size(), file.mediaType());
    }

    private static String name(@Nullable String given) {
        String name = Words.line(Objects.requireNonNullElse(given, ""));
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
