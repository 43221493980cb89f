using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Persistence.Mail;
using Musubi.Persistence.Outbox;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.Introducing;

/// <summary>Tells the world, and both sides by mail, that two sides were introduced; nothing is saved yet.</summary>
/// <remarks>Mails name no contact: it stands on the match's page alone, where its owner can take it back.</remarks>
internal sealed class Introductions(MusubiDb db, AccountsOf accounts, AccountsActingFor actingFor, AddressOutside outside, Words words)
{
    /// <summary>Queues news and mails of a match that has just been introduced.</summary>
    public async Task TellAsync(Match match, ProgrammeFace programme, CancellationToken cancel)
    {
        var news = new MatchIntroduced(match.Id, match.Programme, match.Issue, match.Owner, match.Solution, match.Provider, match.StateSince);
        await db.TellOnceAsync(news, match.Id.ToString(), cancel);
        foreach (var side in Enum.GetValues<MatchSide>())
        {
            foreach (var reader in await ReadersAsync(match, side, cancel))
            {
                await db.SendOnceAsync(Mail(match, programme, reader), $"introduced:{match.Id}:{reader.Id.Value:D}", cancel);
            }
        }
    }

    // Who answered, and when the secretariat answered for the side, everyone who could have.
    private async Task<IReadOnlyList<AccountFace>> ReadersAsync(Match match, MatchSide side, CancellationToken cancel) => match.ContactOf(side) is { } contact
        ? await accounts([contact.Account], cancel)
        : await actingFor(match.Programme, match.Of(side), side is MatchSide.City ? Role.CityOfficer : Role.Partner, cancel);

    private MailToSend Mail(Match match, ProgrammeFace programme, AccountFace reader)
    {
        var text = words.In(reader.Language);
        var links = new MatchingLinks(new ProgrammesLinks(text.Language), text.Language);
        return new(
            new Mailbox(reader.Email.Stored, reader.Name),
            text.Language,
            text["Matching.Introduction.Mail.Subject", ("programme", programme.Name.For(text.Language).Text)],
            text["Matching.Introduction.Mail.Text",
                ("name", reader.Name),
                ("match", match.Title),
                ("programme", programme.Name),
                ("link", outside(links.Match(programme.Key, match.Key)))]);
    }
}
