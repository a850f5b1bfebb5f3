package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.TaskFilter;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.SubjectRef;

/** Lists: what lies on the asker's desk, and the register. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lists", description = "Task lists and the register (sổ theo dõi).")
class ListApi {

    private final CurrentUser user;
    private final Access access;
    private final AccessLog accessLog;
    private final TaskQueries tasks;
    private final RegisterQueries register;
    private final Agencies agencies;
    private final DossierAnswers answers;
    private final BusinessClock clock;

    ListApi(
            CurrentUser user,
            Access access,
            AccessLog accessLog,
            TaskQueries tasks,
            RegisterQueries register,
            Agencies agencies,
            DossierAnswers answers,
            BusinessClock clock) {
        this.user = user;
        this.access = access;
        this.accessLog = accessLog;
        this.tasks = tasks;
        this.register = register;
        this.agencies = agencies;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    @Operation(
            operationId = "listTasks",
            summary = "List one's tasks",
            description =
                    "Open tasks of the posts that the asker holds today, free or taken by the asker, the"
                            + " earliest due first, 50 to a page.")
    @ApiResponse(responseCode = "200", description = "A page of tasks.")
    TasksAnswer tasks(
            @Parameter(description = "Which tasks.") @RequestParam(defaultValue = "ALL")
                    TaskFilter filter,
            @Parameter(description = "`next` of the page before.") @RequestParam(required = false)
                    @Nullable String cursor) {
        SignedIn by = user.require();
        return TasksAnswer.of(tasks.list(by, filter, cursor), answers.names());
    }

    @GetMapping("/register")
    @Operation(
            operationId = "searchRegister",
            summary = "Search the register",
            description =
                    "Dossiers that concern an agency, the newest first, 50 to a page. The look is noted.")
    @ApiResponse(responseCode = "200", description = "A page of the register.")
    RegisterAnswer register(
            @Parameter(
                            description =
                                    "Identification code or id of the agency whose register it is.",
                            example = "000.05.90.H27")
                    @RequestParam
                    String agency,
            @Parameter(
                            description =
                                    "Words of a name, a number or a code, with or without diacritics.")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(description = "Where the dossiers stand.")
                    @RequestParam(defaultValue = "ALL")
                    RegisterFilter.State state,
            @Parameter(description = "National code of the procedure.", example = "1.001193")
                    @RequestParam(required = false)
                    @Nullable String procedure,
            @Parameter(description = "First day of receipt.", example = "2022-03-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @Parameter(description = "Last day of receipt.", example = "2022-03-31")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @Parameter(description = "`next` of the page before.") @RequestParam(required = false)
                    @Nullable String cursor) {
        SignedIn by = user.require();
        UUID asked = agencies.named(agency);
        access.require(by, Right.DOSSIER_READ, Scope.of(asked));
        String code = procedure == null || procedure.isBlank() ? null : procedure.strip();
        check("text", Characters.areFit(text));
        check("procedure", code == null || Characters.areFit(code));
        check("from", isPossible(from));
        check("to", isPossible(to));
        accessLog.looked(
                by.actor(),
                new SubjectRef("register", asked),
                "api-register",
                Right.DOSSIER_READ.name());
        RegisterFilter filter =
                new RegisterFilter(
                        Set.of(asked),
                        text,
                        state,
                        code == null ? Set.of() : Set.of(code),
                        from,
                        to);
        return RegisterAnswer.of(register.search(filter, cursor), answers.names(), clock.instant());
    }

    private static boolean isPossible(@Nullable LocalDate day) {
        return day == null || (day.getYear() > 0 && day.getYear() < 9999);
    }

    private static void check(String name, boolean fit) {
        if (!fit) {
            throw new RefusalException(new ApiRefusal.PropertyUnreadable(name));
        }
    }
}
