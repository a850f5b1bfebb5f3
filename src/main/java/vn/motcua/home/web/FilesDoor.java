package vn.motcua.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.document.FileCare;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Where files lie and what the virus scanner says of them, for those who keep the program. */
@Controller
class FilesDoor {

    static final String PATH = "/admin/files";

    private final FileCare files;
    private final Access access;
    private final CurrentUser user;

    FilesDoor(FileCare files, Access access, CurrentUser user) {
        this.files = files;
        this.access = access;
        this.user = user;
    }

    @GetMapping(PATH)
    Page show() {
        access.requireAnywhere(user.require(), Right.FILE_CARE);
        return Page.of("home/files", new FilesPage(files.watch(), files.rescan().orElse(null)));
    }

    @PostMapping(PATH + "/scanned")
    Redirect scan() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.FILE_CARE);
        files.startRescan(by.account());
        return Redirect.to(PATH).saying("home.files.said.rescan");
    }
}
