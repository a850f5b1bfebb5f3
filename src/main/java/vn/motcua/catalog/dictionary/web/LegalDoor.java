package vn.motcua.catalog.dictionary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.dictionary.Dictionaries;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionaryUses;
import vn.motcua.shell.Page;

/** A legal document as everybody may read it, with the procedures that rest on it. */
@Controller
class LegalDoor {

    private final Dictionaries dictionaries;
    private final DictionaryUses uses;
    private final BusinessClock clock;

    LegalDoor(Dictionaries dictionaries, DictionaryUses uses, BusinessClock clock) {
        this.dictionaries = dictionaries;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/catalog/legal/{entry}")
    Page show(@PathVariable UUID entry) {
        List<DictionaryRow> rows = dictionaries.rows(Dictionary.of(Dictionary.LEGAL), entry);
        LocalDate today = clock.today();
        return Page.of(
                "catalog/dictionary/legal",
                new LegalPage(
                        rows,
                        uses.on(today).of(Dictionary.LEGAL, rows.getFirst().code()),
                        dictionaries.snapshot(),
                        today));
    }
}
