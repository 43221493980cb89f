using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence.Audit;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.Telling;

/// <summary>Everything that is told about programmes, editions, topics, memberships and facts, by the name of the property.</summary>
internal static class Fields
{
    // In the order in which they are told. What only sorts or counts is not here.
    public static readonly (string Property, Field Field)[] All =
    [
        (nameof(Programme.Name), Field.Of<LocalizedText>("Programmes.Field.Name")),
        (nameof(Topic.Label), Field.Of<LocalizedText>("Programmes.Field.Name")),
        (nameof(Programme.Kind), Field.OfEnum<ProgrammeKind>("Programmes.Field.Kind")),
        (nameof(KnownFact.Stage), Field.OfEnum<FactStage>("Programmes.Field.Stage")),
        (nameof(Membership.Role), Field.OfEnum<MembershipRole>("Programmes.Field.Role")),
        (nameof(Membership.Edition), Field.OfId<EditionId>("Programmes.Field.Edition")),
        (nameof(Programme.Summary), Field.Of<LocalizedText>("Programmes.Field.Summary")),
        (nameof(KnownFact.Text), Field.Of<LocalizedText>("Programmes.Field.Text")),
        (nameof(Membership.Note), Field.Of<LocalizedText>("Programmes.Field.Note")),
        (nameof(Programme.Accent), Field.OfEnum<Accent>("Programmes.Field.Accent")),
        (nameof(Programme.Owner), Field.OfId<OrganisationId>("Programmes.Field.Owner")),
        (nameof(Programme.Period), Field.Of<When>("Programmes.Field.Period")),
        (nameof(KnownFact.When), Field.Of<When>("Programmes.Field.When")),
        (nameof(Programme.Predecessors), Field.Of<IReadOnlyList<LocalizedText>>("Programmes.Field.Predecessors")),
        (nameof(Edition.TimeZone), Field.Of<string>("Programmes.Field.TimeZone")),
        (nameof(Edition.FiscalYears), Field.OfEnum<FiscalYears>("Programmes.Field.FiscalYears")),
        (nameof(Edition.IsPredecessor), Field.OfTruth("Programmes.Field.IsPredecessor")),
        (nameof(Edition.Phases), Field.Of<IReadOnlyList<Phase>>("Programmes.Field.Phases")),
        (nameof(Edition.Calendar), Field.Of<IReadOnlyList<CalendarEntry>>("Programmes.Field.Calendar")),
        (nameof(Edition.Rules), Field.Of<EditionRules>("Programmes.Field.Rules")),
        (nameof(KnownFact.Places), Field.Of<IReadOnlyList<PlaceId>>("Programmes.Field.Places")),
        (nameof(KnownFact.Organisations), Field.Of<IReadOnlyList<OrganisationId>>("Programmes.Field.Organisations")),
        (nameof(KnownFact.People), Field.Of<IReadOnlyList<PersonId>>("Programmes.Field.People")),
        (nameof(Membership.Source), Field.Of<LocalizedText>("Programmes.Field.Source")),
        (nameof(Topic.IsShared), Field.OfTruth("Programmes.Field.IsShared")),
        (nameof(Edition.IsReleased), Field.OfTruth("Programmes.Field.IsReleased")),
        (nameof(ProgrammeContent.IsPublished), Field.OfTruth("Programmes.Field.IsPublished")),
        (nameof(ProgrammeContent.IsIllustrative), Field.OfTruth("Programmes.Field.IsIllustrative")),
        (nameof(ProgrammeContent.ArchivedAt), Field.OfMoment("Programmes.Field.IsArchived")),
    ];

    /// <summary>What a change in the history of a kind of record says.</summary>
    public static IReadOnlyList<Difference> Tell(this Teller teller, Type record, IEnumerable<ChangedValue> values)
    {
        var byProperty = values.ToDictionary(value => value.Property, StringComparer.Ordinal);
        return
        [
            .. RecordFields.Of(record).Where(field => byProperty.ContainsKey(field.Property))
                .Select(field => (field.Field, Value: byProperty[field.Property]))
                .Select(told => new Difference(
                    teller.Text.Say(told.Field.LabelKey), teller.Tell(told.Field.Before(told.Value)), teller.Tell(told.Field.After(told.Value))))
                .Where(difference => !difference.Before.SequenceEqual(difference.After, StringComparer.Ordinal)),
        ];
    }

    /// <summary>What differs between what is saved of a kind of record and what was typed: two values of the same type, by their properties.</summary>
    public static IReadOnlyList<Difference> Compare<T>(this Teller teller, Type record, T saved, T typed)
        where T : class =>
    [
        .. RecordFields.Of(record).Select(field => (field.Field.LabelKey, Property: typeof(T).GetProperty(field.Property)))
            .Where(field => field.Property is not null)
            .Select(field => new Difference(
                teller.Text.Say(field.LabelKey), teller.Tell(field.Property!.GetValue(saved)), teller.Tell(field.Property.GetValue(typed))))
            .Where(difference => !difference.Before.SequenceEqual(difference.After, StringComparer.Ordinal)),
    ];

    /// <summary>Everyone named in the values of a history.</summary>
    public static IEnumerable<Member> MembersIn(Type record, IEnumerable<ChangedValue> values) =>
        values.SelectMany(value => Values(record, value)).SelectMany(MembersIn);

    /// <summary>Everyone named in a value.</summary>
    public static IEnumerable<Member> MembersIn(object? value) => value switch
    {
        PlaceId place => [place],
        OrganisationId organisation => [organisation],
        PersonId person => [person],
        CalendarEntry { Place: { } place } => [place],
        IEnumerable<PlaceId> places => places.Select(place => (Member)place),
        IEnumerable<OrganisationId> organisations => organisations.Select(organisation => (Member)organisation),
        IEnumerable<PersonId> people => people.Select(person => (Member)person),
        IEnumerable<CalendarEntry> entries => entries.SelectMany(entry => MembersIn((object)entry)),
        INames named => named.Names(),
        IEnumerable<INames> several => several.SelectMany(one => one.Names()),
        _ => [],
    };

    private static IEnumerable<object?> Values(Type record, ChangedValue value) =>
        RecordFields.Of(record).Where(field => field.Property == value.Property).SelectMany(field => new[] { field.Field.Before(value), field.Field.After(value) });
}
