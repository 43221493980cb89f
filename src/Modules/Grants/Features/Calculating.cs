using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using NodaTime;
using Rules = Musubi.GrantRules;

namespace Musubi.Grants.Features;

/// <summary>Puts an application's budget to the scheme of its call. Nothing is computed here: the engine answers.</summary>
internal sealed class Calculating(DirectoryLookup directory)
{
    /// <summary>The account, or why there is none, each fault with its place in the budget.</summary>
    /// <param name="call">The call, whose scheme answers.</param>
    /// <param name="consortium">Who applies; those who take part now are the members.</param>
    /// <param name="facts">The budget.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Answer<Account>> ComputeAsync(Call call, ConsortiumFace consortium, ApplicationFacts facts, LocalDate decidedOn, CancellationToken cancel) =>
        Compute(call, consortium, facts, decidedOn, await KnowAsync(consortium.TakingPart, cancel));

    /// <summary>What the engine must know of members, read for many accounts at once.</summary>
    public async Task<KnownMembers> KnowAsync(IReadOnlyCollection<OrganisationId> members, CancellationToken cancel) =>
        new(await directory.OrganisationsAsync(members, cancel), await directory.SizesAsync(members, cancel));

    /// <inheritdoc cref="ComputeAsync"/>
    public static Answer<Account> Compute(Call call, ConsortiumFace consortium, ApplicationFacts facts, LocalDate decidedOn, KnownMembers members)
    {
        var (scheme, (names, sizes)) = (call.Rules, members);
        var budget = new Budget
        {
            Currency = scheme.Currency,
            DecidedOn = scheme.NeedsDecision ? decidedOn : null,
            Members =
            [
                .. consortium.TakingPart.Where(names.ContainsKey).Select(member => new Member
                {
                    Id = member.ToString(),
                    Kind = KindOf(names[member].Kind),
                    Size = names[member].Kind is OrganisationKind.Company && sizes.TryGetValue(member, out var size) ? SizeOf(size) : null,
                    IsLead = member == consortium.Lead,
                }),
            ],
            Costs = [.. facts.Lines.Index().Select(line => new Cost
            {
                Id = FormattableString.Invariant($"{line.Index + 1}"),
                Member = line.Item.Member.ToString(),
                On = line.Item.On,
                Category = line.Item.Category,
                Amount = line.Item.Amount.Amount,
            })],
            OtherFunding = [.. facts.OtherFunding.Select(other => new Rules.OtherFunding { Source = other.Source, Amount = other.Amount.Amount, FiscalYear = other.FiscalYear })],
            Options = facts.Options.ToDictionary(pair => pair.Key, pair => AnswerTo(scheme, pair.Key, pair.Value), StringComparer.Ordinal),
        };
        return GrantCalculation.Compute(scheme, budget);
    }

    /// <summary>The lines of an account as they are kept with an award.</summary>
    public static IReadOnlyList<AccountLine> Kept(Account account) =>
    [
        .. account.Lines.Select(line => new AccountLine(line.FiscalYear, MemberOf(line.Member), line.From, line.To, line.Rule.Id, TextOf(line.Rule.Text), line.Rule.IsUnsure)),
    ];

    /// <summary>The amounts of an account.</summary>
    public static IReadOnlyList<AwardAmount> Amounts(Account account) =>
        [.. account.Awards.Select(award => new AwardAmount(award.FiscalYear, MemberOf(award.Member)!.Value, new(award.Amount, account.Currency)))];

    /// <summary>A wording of the engine as a text with its languages.</summary>
    public static LocalizedText TextOf(Wording wording) => wording.Languages.Where(tag => tag != Language.English.Tag).Select(Language.Parse)
        .Aggregate(new LocalizedText(Language.English, wording.For(Language.English)), (text, language) => text.With(language, new(wording.For(language))));

    private static OrganisationId? MemberOf(string? id) => id is null ? null : OrganisationId.From(Guid.Parse(id));

    private static OptionValue AnswerTo(Scheme scheme, string option, string value) =>
        scheme.Options.FirstOrDefault(one => one.Id == option)?.Kind is OptionKind.YesNo ? new() { Flag = value == "true" } : new() { Text = value };

    private static Rules.MemberKind KindOf(OrganisationKind kind) =>
        Enum.TryParse<Rules.MemberKind>(kind.ToString(), out var same) ? same : Rules.MemberKind.Association;

    private static BusinessSize SizeOf(OrganisationSize size) => Enum.Parse<BusinessSize>(size.ToString());
}

/// <summary>What is known of members: names and kinds of those in sight, and the sizes that are stated.</summary>
internal sealed record KnownMembers(IReadOnlyDictionary<OrganisationId, OrganisationName> Names, IReadOnlyDictionary<OrganisationId, OrganisationSize> Sizes);
