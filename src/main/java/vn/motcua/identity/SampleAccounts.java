package vn.motcua.identity;

import java.util.List;

/** Accounts that anybody may try, offered at the sign-in; only a demo has them. */
public interface SampleAccounts {

    /**
     * @param textKey message key of who it is
     */
    record Sample(String username, String textKey) {}

    List<Sample> samples();

    /** Of them all. */
    String password();
}
