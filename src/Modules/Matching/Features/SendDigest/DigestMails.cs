using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Persistence.Mail;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.SendDigest;

/// <summary>Writes one mail to each who speaks for a side of what newly fits and has not refused such mails; nothing is saved yet.</summary>
internal sealed class DigestMails(MusubiDb db, AccountsActingFor actingFor, AddressOutside outside, Words words)
{
    private const int MostNamed = 10;

    /// <summary>Queues the mails and says how many there are.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="fresh">What newly fits.</param>
    /// <param name="isDecided">What the owner of the issue has decided about already, and need not be told.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<int> QueueAsync(ProgrammeFace programme, IReadOnlyList<Candidate> fresh, Func<Candidate, bool> isDecided, CancellationToken cancel)
    {
        var refused = await db.Set<DigestRefusal>().AsNoTracking().Where(refusal => refusal.Programme == programme.Id).Select(refusal => refusal.Account).ToListAsync(cancel);
        var lines = new Dictionary<AccountFace, List<(Candidate Candidate, MatchSide Side)>>();
        foreach (var owned in fresh.Where(candidate => !isDecided(candidate)).GroupBy(candidate => candidate.Issue.Organisation))
        {
            await AddAsync(owned.Key, Role.CityOfficer, MatchSide.City, owned);
        }

        // A partner learns of an issue once it is released.
        foreach (var offered in fresh.Where(candidate => candidate.Issue.IsReleased).GroupBy(candidate => candidate.Solution.Organisation))
        {
            await AddAsync(offered.Key, Role.Partner, MatchSide.Partner, offered);
        }

        foreach (var (reader, told) in lines)
        {
            await db.SendOnceAsync(Mail(programme, reader, told), $"digest:{programme.Id}:{db.Now.InUtc().Date:uuuu-MM-dd}:{reader.Id.Value:D}", cancel);
        }

        return lines.Count;

        async Task AddAsync(OrganisationId organisation, Role role, MatchSide side, IEnumerable<Candidate> candidates)
        {
            foreach (var reader in (await actingFor(programme.Id, organisation, role, cancel)).Where(reader => !refused.Contains(reader.Id)))
            {
                lines.TryAdd(reader, []);
                lines[reader].AddRange(candidates.Select(candidate => (candidate, side)));
            }
        }
    }

    private MailToSend Mail(ProgrammeFace programme, AccountFace reader, List<(Candidate Candidate, MatchSide Side)> told)
    {
        var text = words.In(reader.Language);
        var links = new MatchingLinks(new ProgrammesLinks(text.Language), text.Language);
        var named = told.OrderByDescending(line => line.Candidate.Strength).Take(MostNamed).Select(line => text["Matching.Digest.Mail.Line",
            ("issue", line.Candidate.Issue.Title),
            ("solution", line.Candidate.Solution.Title),
            ("link", outside(line.Side is MatchSide.City
                ? links.Desk(programme.Key, line.Candidate.Issue.Key)
                : links.Opportunities(programme.Key, line.Candidate.Solution.Key)))]);
        return new(
            new Mailbox(reader.Email.Stored, reader.Name),
            text.Language,
            text["Matching.Digest.Mail.Subject", ("count", told.Count), ("programme", programme.Name.For(text.Language).Text)],
            text["Matching.Digest.Mail.Text",
                ("name", reader.Name),
                ("programme", programme.Name),
                ("list", string.Join("\n\n", named)),
                ("stop", outside(links.Digest(programme.Key)))]);
    }
}
