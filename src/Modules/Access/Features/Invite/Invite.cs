using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Mail;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Access.Features.Invite;

/// <summary>Offers a role to whoever reads mail at an address. The mail is in <paramref name="Language"/>.</summary>
internal sealed record InviteCommand(string Email, RoleHeld Offered, Language Language, Actor By);

internal sealed class InviteHandler(MusubiDb db, PublicAddress address, ProgrammesLookup programmes, Words words, Microsoft.Extensions.Options.IOptions<AccessOptions> options)
{
    public async Task<Result<Done>> HandleAsync(InviteCommand command, CancellationToken cancel)
    {
        if (!EmailAddress.Check(command.Email).Succeeded(out var email, out var malformed))
        {
            return malformed.At(nameof(command.Email));
        }

        if (!command.By.MayGive(command.Offered.Role, command.Offered.Programme))
        {
            return AccessProblems.NotYoursToGive();
        }

        if (command.Offered.LacksOrganisation())
        {
            return AccessProblems.OrganisationMissing();
        }

        if (!address.Succeeded(out var start, out var problem))
        {
            return problem;
        }

        var token = Token.New();
        var invitation = Write(command, email, token);
        db.Add(invitation);
        db.Send(Mail(command, email, await NameAsync(command, cancel), new Uri(start, new AccessLinks(command.Language).Invitation(token)), invitation.ExpiresAt!.Value));
        return await db.SaveAsync(new Act(command.By, "access.invite"), cancel);
    }

    private Invitation Write(InviteCommand command, EmailAddress email, string token) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Email = email.Stored,
        Role = command.Offered.Role,
        Programme = command.Offered.Programme,
        Organisation = command.Offered.Organisation,
        Language = command.Language,
        TokenHash = Token.Hash(token),
        InvitedBy = command.By.Account,
        CreatedAt = db.Now,
        ExpiresAt = db.Now + Duration.FromDays(options.Value.InvitationDays),
    };

    private async Task<LocalizedText?> NameAsync(InviteCommand command, CancellationToken cancel) =>
        (await programmes.TenantsAsync(command.By, cancel)).FirstOrDefault(face => face.Id == command.Offered.Programme)?.Name;

    private MailToSend Mail(InviteCommand command, EmailAddress email, LocalizedText? programme, Uri link, Instant until)
    {
        var text = words.In(command.Language);
        return new(
            new Mailbox(email.Stored),
            text.Language,
            text["Access.Invite.Mail.Subject", ("programme", programme?.For(text.Language).Text ?? text["Common.Product"])],
            text["Access.Invite.Mail.Text",
                ("by", command.By.Name),
                ("role", text.Of(command.Offered.Role)),
                ("programme", programme?.For(text.Language).Text ?? text["Common.Product"]),
                ("link", link.AbsoluteUri),
                ("until", until.InUtc().Date)]);
    }
}
