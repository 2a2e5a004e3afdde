package no.front.access.boundary;

import java.util.List;

/**
 * What a person sees who follows an invitation.
 *
 * @param email the user name, shown so that password managers keep it
 * @param maskedMobile where the code goes
 * @param organisations whose user the person is to be
 * @param passwordChosen in this browser: the code is next
 */
public record InvitationView(
        String name, String email, String maskedMobile, List<String> organisations, boolean passwordChosen) {}
