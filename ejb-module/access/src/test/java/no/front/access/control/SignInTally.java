package no.front.access.control;

/** Remembers what would be counted. */
public final class SignInTally extends SignInCounts {

    public int ok;
    public int failed;
    public int locked;

    @Override
    public void ok() {
        ok++;
    }

    @Override
    public void failed() {
        failed++;
    }

    @Override
    public void locked() {
        locked++;
    }

    @Override
    public String toString() {
        return ok + " ok, " + failed + " failed, " + locked + " locked";
    }
}
