using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.EditAgreement;

/// <summary>What the form of an agreement offers to choose from.</summary>
internal sealed class AgreementChoices(MusubiDb db, Choices choices, Text text)
{
    /// <summary>Who can be a party, who can act for one, and who among the parties typed so far can promise.</summary>
    public async Task<(IReadOnlyList<Option> Parties, IReadOnlyList<Option> Represented, IReadOnlyList<Option> Promising)> ReadAsync(AgreementForm form, CancellationToken cancel)
    {
        var everyone = await choices.EveryoneAsync(cancel);
        var parties = Members(form.Parties.Select(row => row.Who)).ToList();
        var chosen = parties.Concat(Members(form.Parties.Select(row => row.RepresentedBy))).Concat(Members(form.Commitments.Select(row => row.By))).ToList();
        var missing = (await choices.AmongAsync([], chosen.Where(member => everyone.All(option => option.Value != member.ToString())), cancel)).ToList();
        IReadOnlyList<Option> all = [.. everyone, .. missing];
        var promising = parties.Concat(Members(form.Commitments.Select(row => row.By))).Select(member => member.ToString()).ToHashSet(StringComparer.Ordinal);
        return ([.. all.Where(option => !Is(option, MemberKind.Person))], [.. all.Where(option => !Is(option, MemberKind.Place))], [.. all.Where(option => promising.Contains(option.Value))]);
    }

    /// <summary>The other agreements of the programme.</summary>
    public async Task<IReadOnlyList<Option>> BeforeAsync(ProgrammeId programme, AgreementId? except, CancellationToken cancel)
    {
        var others = await db.Set<Agreement>().AsNoTracking().Where(agreement => agreement.Programme == programme)
            .OrderBy(agreement => agreement.Key).Select(agreement => new { agreement.Id, agreement.Title }).ToListAsync(cancel);
        return [.. others.Where(other => other.Id != except).Select(other => new Option(other.Id.ToString(), other.Title.For(text.Language).Text))];
    }

    private static bool Is(Option option, MemberKind kind) => option.Value.StartsWith($"{kind}:", StringComparison.Ordinal);

    private static IEnumerable<Member> Members(IEnumerable<string?> typed) =>
        typed.Select(one => Member.TryParse(one, out var member) ? member : (Member?)null).OfType<Member>();
}
