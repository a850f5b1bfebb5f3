package vn.motcua.catalog.dictionary.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.dictionary.Dictionaries;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryLoads;
import vn.motcua.catalog.dictionary.DictionaryRefusal;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Dictionaries into files and from files: brought in, looked at, applied whole, taken back. */
@Controller
@RequestMapping(DictionariesDoor.PATH + "/{dictionary}")
class DictionaryLoadsDoor {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DictionaryLoads loads;
    private final Dictionaries dictionaries;
    private final CurrentUser user;

    DictionaryLoadsDoor(DictionaryLoads loads, Dictionaries dictionaries, CurrentUser user) {
        this.loads = loads;
        this.dictionaries = dictionaries;
        this.user = user;
    }

    private SignedIn by() {
        SignedIn by = user.require();
        dictionaries.requireManager(by);
        return by;
    }

    @GetMapping("/loads")
    Page list(@PathVariable String dictionary) {
        SignedIn by = by();
        return list(Dictionary.of(dictionary), FormView.empty(), by);
    }

    private Page list(Dictionary dictionary, FormView form, SignedIn by) {
        return Page.of(
                "catalog/dictionary/loads",
                new DictionaryLoadsPage(
                        dictionary, loads.last(dictionary, by), loads.megabytes(), form));
    }

    /** Its size is looked at before it is read. */
    @PostMapping("/loads")
    Answer load(
            @PathVariable String dictionary,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new DictionaryRefusal.TableFileMissing());
            }
            loads.requireSize(file.getSize());
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?");
            return looked(one, loads.stage(one, name, file.getBytes(), by));
        } catch (RefusalException refused) {
            return list(one, FormView.empty().refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static Redirect looked(Dictionary dictionary, UUID load) {
        return Redirect.to(DictionariesDoor.path(dictionary) + "/loads/" + load);
    }

    /** What is shipped with the program, as a file like any other. */
    @PostMapping("/shipped")
    Answer shipped(@PathVariable String dictionary) {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        return looked(one, loads.stageShipped(one, by));
    }

    @GetMapping("/loads/{load}")
    Page show(@PathVariable String dictionary, @PathVariable UUID load) {
        SignedIn by = by();
        return page(Dictionary.of(dictionary), load, FormView.empty(), by);
    }

    private Page page(Dictionary dictionary, UUID load, FormView form, SignedIn by) {
        return Page.of(
                "catalog/dictionary/load",
                new DictionaryLoadPage(dictionary, loads.preview(dictionary, load, by), form));
    }

    @PostMapping("/loads/{load}")
    Answer act(
            @PathVariable String dictionary,
            @PathVariable UUID load,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        FormView form = FormView.of(typed);
        try {
            return switch (form.value("act")) {
                case "apply" -> {
                    loads.apply(one, load, form.value("reason"), by);
                    yield looked(one, load).saying("catalog.dictionary.said.applied");
                }
                case "undo" -> {
                    loads.undo(one, load, form.value("reason"), by);
                    yield looked(one, load).saying("catalog.dictionary.said.undone");
                }
                case "discard" -> {
                    loads.discard(one, load, by);
                    yield Redirect.to(DictionariesDoor.path(one) + "/loads")
                            .saying("catalog.dictionary.said.discarded");
                }
                default -> looked(one, load);
            };
        } catch (RefusalException refused) {
            return page(one, load, form.refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping("/file.json")
    ResponseEntity<byte[]> json(@PathVariable String dictionary) {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        return file(one, "json", MediaType.APPLICATION_JSON, loads.json(one, by));
    }

    @GetMapping("/file.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String dictionary, Locale locale) {
        SignedIn by = by();
        Dictionary one = Dictionary.of(dictionary);
        boolean english = locale.getLanguage().equals("en");
        return file(one, "xlsx", MediaType.parseMediaType(SHEET), loads.sheet(one, english, by));
    }

    private static ResponseEntity<byte[]> file(
            Dictionary dictionary, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(dictionary.id() + "." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
