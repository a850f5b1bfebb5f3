package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;

/** Dossiers: received, acted on, read. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers", description = "Dossiers (hồ sơ): received, acted on, read.")
class DossierApi {

    private static final String REPLAYED = "Idempotent-Replayed";

    private final CurrentUser user;
    private final Dossiers dossiers;
    private final DossierQueries queries;
    private final DossierAnswers answers;
    private final Agencies agencies;

    DossierApi(
            CurrentUser user,
            Dossiers dossiers,
            DossierQueries queries,
            DossierAnswers answers,
            Agencies agencies) {
        this.user = user;
        this.dossiers = dossiers;
        this.queries = queries;
        this.answers = answers;
        this.agencies = agencies;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "receiveDossier",
            summary = "Receive a dossier",
            description =
                    "Receives a complete dossier in the name of an agency. The idempotency key becomes the"
                            + " dossier's id: sent again, the dossier is answered again and received once.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    ReceiveMessage.class))))
    @ApiResponse(responseCode = "201", description = "Received.")
    @ApiResponse(responseCode = "200", description = "Received before under this key.")
    ResponseEntity<ReceivedAnswer> receive(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        SignedIn by = user.require();
        UUID id = key(key);
        ReceiveMessage message = Messages.receive(request);
        checkCounts(message);
        Acted acted = dossiers.receive(message.receive(id, agencies.named(message.agency())), by);
        DossierView view = queries.view(id, by, "api-receipt");
        URI location = URI.create("/api/v1/dossiers/" + id);
        return acted.replayed()
                ? ResponseEntity.ok().header(REPLAYED, "true").body(ReceivedAnswer.of(view))
                : ResponseEntity.created(location).body(ReceivedAnswer.of(view));
    }

    private static void checkCounts(ReceiveMessage message) {
        for (int i = 0; i < message.papers().size(); i++) {
            if (!message.papers().get(i).isPossible()) {
                throw new RefusalException(new ApiRefusal.PropertyUnreadable("papers[" + i + "]"));
            }
        }
    }

    @PostMapping(path = "/{id}/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "actOnDossier",
            summary = "Act on a dossier",
            description =
                    "Carries out one act. An act on a task names the version of the task that was seen; when"
                            + " somebody else was quicker, the answer is 409. The same key is the same act.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Act.class))))
    @ApiResponse(responseCode = "200", description = "Carried out, now or before.")
    ResponseEntity<ActedAnswer> act(
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        SignedIn by = user.require();
        UUID actKey = key(key);
        Acted acted = dossiers.act(id, Messages.act(request).command(), actKey, by);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (acted.replayed()) {
            answer.header(REPLAYED, "true");
        }
        return answer.body(ActedAnswer.of(acted));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readDossier",
            summary = "Read a dossier",
            description =
                    "The dossier with its open tasks, what the asker may do on each, and its timeline. The"
                            + " look at personal data is noted.")
    @ApiResponse(responseCode = "200", description = "The dossier.")
    @ApiResponse(
            responseCode = "304",
            description = "Unchanged since the version named by If-None-Match.",
            content = @Content)
    ResponseEntity<DossierAnswer> read(
            @PathVariable UUID id,
            @Parameter(description = "The ETag of an earlier answer.")
                    @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        SignedIn by = user.require();
        return answer(queries.view(id, by, "api-dossier"), by, known);
    }

    @GetMapping
    @Operation(
            operationId = "findDossier",
            summary = "Find a dossier by its code",
            description = "The dossier of that code, as GET /api/v1/dossiers/{id} answers it.")
    @ApiResponse(responseCode = "200", description = "The dossier.")
    ResponseEntity<DossierAnswer> find(
            @Parameter(
                            description = "Code printed on the receipt.",
                            example = "000.05.90.H27-220303-0001")
                    @RequestParam
                    String code) {
        SignedIn by = user.require();
        UUID id =
                (Characters.areFit(code) ? queries.byCode(code.strip()) : Optional.<UUID>empty())
                        .orElseThrow(() -> new RefusalException(new DossierRefusal.NotFound()));
        return answer(queries.view(id, by, "api-dossier"), by, null);
    }

    private ResponseEntity<DossierAnswer> answer(
            DossierView view, SignedIn by, @Nullable String known) {
        String tag = "\"" + view.version() + "\"";
        boolean unchanged = known != null && (known.equals(tag) || known.equals("W/" + tag));
        ResponseEntity.BodyBuilder answer =
                unchanged ? ResponseEntity.status(304) : ResponseEntity.ok();
        answer.eTag(tag).cacheControl(CacheControl.noCache().cachePrivate());
        answer.varyBy(HttpHeaders.AUTHORIZATION);
        return unchanged ? answer.build() : answer.body(answers.of(view, by));
    }

    private static UUID key(@Nullable String key) {
        if (key == null || !Agencies.isId(key)) {
            throw new RefusalException(new ApiRefusal.IdempotencyKeyNeeded());
        }
        return UUID.fromString(key);
    }
}
