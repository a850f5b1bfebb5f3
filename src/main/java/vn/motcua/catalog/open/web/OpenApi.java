package vn.motcua.catalog.open.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.open.OpenAnswers;
import vn.motcua.catalog.open.OpenCatalog;
import vn.motcua.catalog.open.OpenFilter;

/** The open catalogue as an interface; needs no token. */
@RestController
@RequestMapping(path = OpenApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@SecurityRequirements
@Tag(
        name = OpenApi.TAG,
        description = "The catalogue of procedures as open data: for everybody, without a token.")
class OpenApi {

    static final String PATH = "/api/v1/catalog";
    static final String TAG = "Open catalogue";

    private final OpenCatalog catalog;

    OpenApi(OpenCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/procedures")
    @Operation(
            operationId = "listOpenProcedures",
            summary = "List procedures in force",
            description = "Procedures in force on a day, by code, 100 to a page.")
    @ApiResponse(responseCode = "200", description = "A page of procedures.")
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    ResponseEntity<OpenAnswers.Procedures> procedures(
            @Parameter(description = "Code of a field.", example = "HT")
                    @RequestParam(defaultValue = "")
                    String field,
            @Parameter(description = "Whose agencies receive it.") @RequestParam(required = false)
                    @Nullable Level level,
            @Parameter(
                            description =
                                    "Only what this agency receives; its identification code.",
                            example = "000.05.90.H27")
                    @RequestParam(defaultValue = "")
                    String agency,
            @Parameter(description = "2, 3, 4, PART or FULL.", example = "FULL")
                    @RequestParam(defaultValue = "")
                    String onlineLevel,
            @Parameter(description = "In force on this day; today where absent.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @Parameter(description = "`next` of the page before.") @RequestParam(defaultValue = "")
                    String after) {
        return Unchanged.answer(
                catalog.procedures(new OpenFilter(field, level, agency, onlineLevel, on, after)),
                catalog.changedAt());
    }

    @GetMapping("/procedures/{code}")
    @Operation(
            operationId = "readOpenProcedure",
            summary = "Read a procedure",
            description = "A procedure with all its versions, their constituents and processes.")
    @ApiResponse(responseCode = "200", description = "The procedure.")
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    ResponseEntity<OpenAnswers.Procedure> procedure(
            @Parameter(description = "National code.", example = "1.001193") @PathVariable
                    String code) {
        return Unchanged.answer(catalog.procedure(code), catalog.changedAt());
    }

    @GetMapping("/processes")
    @Operation(
            operationId = "listOpenProcesses",
            summary = "List internal processes in use",
            description =
                    "The internal processes of the procedures in force on a day, by procedure, 25 to a"
                            + " page.")
    @ApiResponse(responseCode = "200", description = "A page of processes.")
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    ResponseEntity<OpenAnswers.Processes> processes(
            @Parameter(description = "Code of a field.", example = "HT")
                    @RequestParam(defaultValue = "")
                    String field,
            @Parameter(description = "In use on this day; today where absent.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @Parameter(description = "`next` of the page before.") @RequestParam(defaultValue = "")
                    String after) {
        return Unchanged.answer(
                catalog.processes(new OpenFilter(field, null, "", "", on, after)),
                catalog.changedAt());
    }

    @GetMapping("/agencies")
    @Operation(
            operationId = "listOpenAgencies",
            summary = "List agencies",
            description = "Agencies of today by identification code, to read `agencies` by.")
    @ApiResponse(responseCode = "200", description = "The agencies.")
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    ResponseEntity<OpenAnswers.Agencies> agencies() {
        return Unchanged.answer(catalog.agencies(), catalog.changedAt());
    }
}
