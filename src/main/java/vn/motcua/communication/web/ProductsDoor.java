package vn.motcua.communication.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.Channel;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.ProductKind;
import vn.motcua.communication.product.ProductRefusal;
import vn.motcua.communication.product.ProductTyped;
import vn.motcua.communication.product.Products;
import vn.motcua.communication.product.Standing;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The register of products: looked at, added to, struck from. */
@Controller
class ProductsDoor {

    static final String PATH = "/communication/products";

    private final Products products;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CommunicationFiles files;
    private final ProductSheets sheets;
    private final Downloads downloads;
    private final CurrentUser user;
    private final BusinessClock clock;

    ProductsDoor(
            Products products,
            CommunicationAccess access,
            CommunicationNaming naming,
            CommunicationFiles files,
            ProductSheets sheets,
            Downloads downloads,
            CurrentUser user,
            BusinessClock clock) {
        this.products = products;
        this.access = access;
        this.naming = naming;
        this.files = files;
        this.sheets = sheets;
        this.downloads = downloads;
        this.user = user;
        this.clock = clock;
    }

    private List<Standing> all() {
        return products.register(clock.today());
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page) {
        SignedIn by = user.require();
        ProductFilter filter = new ProductFilter(FormView.of(typed));
        List<Standing> all = all();
        return Page.of(
                "communication/products",
                new ProductsPage(
                        all,
                        all.stream().filter(filter::holds).toList(),
                        filter,
                        CommunicationTyped.page(page),
                        naming.names(),
                        access.mayWriteAnywhere(by)));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        user.require();
        ProductFilter filter = new ProductFilter(FormView.of(typed));
        return Downloads.made(
                "san-pham-truyen-thong.xlsx",
                SheetWriter.TYPE,
                sheets.write(
                        all().stream().filter(filter::holds).toList(), naming.names(), locale));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireWriter(by);
        return form(FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page form(FormView form, SignedIn by) {
        return Page.of(
                "communication/product-form",
                new ProductFormPage(access.units(by), naming.names(), form));
    }

    @PostMapping(PATH)
    Answer record(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireWriter(by);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            products.record(
                    id,
                    Typed.id(form.value("unit")).orElse(null),
                    new ProductTyped(
                            CommunicationTyped.one(ProductKind.class, form.value("kind"))
                                    .orElse(null),
                            CommunicationTyped.one(Channel.class, form.value("channel"))
                                    .orElse(null),
                            form.value("title"),
                            form.value("topic"),
                            form.value("text"),
                            form.value("url"),
                            files.keep(file),
                            Typed.day(form.value("day")).orElse(null),
                            form.value("author"),
                            form.value("times")),
                    by);
            return Redirect.to(PATH + "/" + id).saying("communication.said.recorded");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return form(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return page(id, FormView.empty(), user.require());
    }

    private Page page(UUID id, FormView form, SignedIn by) {
        Standing standing =
                all().stream()
                        .filter(one -> !one.product().news() && one.product().id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new ProductRefusal.NoSuchProduct()));
        return Page.of(
                "communication/product",
                new ProductPage(
                        standing,
                        naming.names(),
                        products.mayStrike(standing.product(), by),
                        form));
    }

    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        user.require();
        Product product = products.find(id);
        if (product.file().isNone()) {
            throw new RefusalException(new ProductRefusal.NoSuchProduct());
        }
        return downloads.handedIn(product.file().hash(), product.file().name());
    }

    @PostMapping(PATH + "/{id}/struck")
    Answer strike(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            products.strike(id, form.value("note"), by);
            return Redirect.to(PATH + "/" + id).saying("communication.said.struck");
        } catch (RefusalException refused) {
            if (refused.first().kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return page(id, form.refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
