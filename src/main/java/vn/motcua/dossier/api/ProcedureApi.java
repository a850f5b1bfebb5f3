package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.RefusalException;

/** Procedures, so that a client knows what to send. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Procedures",
        description = "Procedures (thủ tục hành chính): cases, papers, limits, fees, steps.")
class ProcedureApi {

    private final Catalog catalog;
    private final Agencies agencies;
    private final BusinessClock clock;

    ProcedureApi(Catalog catalog, Agencies agencies, BusinessClock clock) {
        this.catalog = catalog;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listProcedures",
            summary = "List procedures",
            description = "Procedures in force today, of one agency or of all.")
    @ApiResponse(responseCode = "200", description = "The procedures.")
    ProceduresAnswer list(
            @Parameter(
                            description = "Only what this agency receives; its code or id.",
                            example = "000.05.90.H27")
                    @RequestParam(required = false)
                    @Nullable String agency,
            @Parameter(description = "Words of a code, name or field; all where absent.")
                    @RequestParam(defaultValue = "")
                    String text) {
        return ProceduresAnswer.of(
                catalog.search(text, clock.today(), agencies.namedOrNull(agency)));
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "readProcedure",
            summary = "Read a procedure",
            description = "The version in force today, with what a dossier of it needs.")
    @ApiResponse(responseCode = "200", description = "The procedure.")
    ProcedureAnswer read(
            @Parameter(description = "National code.", example = "1.001193") @PathVariable
                    String code) {
        return catalog.shown(code, clock.today())
                .map(version -> ProcedureAnswer.of(version, catalog.process(version.processId())))
                .orElseThrow(() -> new RefusalException(new ApiRefusal.ProcedureNotFound()));
    }
}
