using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A programme with everything inside that is in use: what a file holds of it.</summary>
/// <param name="Id">The programme.</param>
/// <param name="Key">Its key.</param>
/// <param name="Facts">What is said about it.</param>
/// <param name="IsPublished">True when everyone may read it.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record ProgrammeRecord(ProgrammeId Id, Key Key, ProgrammeFacts Facts, bool IsPublished, bool IsIllustrative)
{
    /// <summary>Its topics, by key.</summary>
    public required IReadOnlyList<TopicRecord> Topics { get; init; }

    /// <summary>Its editions, earliest first.</summary>
    public required IReadOnlyList<EditionRecord> Editions { get; init; }

    /// <summary>Its memberships, in the order in which they were given.</summary>
    public required IReadOnlyList<MembershipRecord> Memberships { get; init; }

    /// <summary>What is known of it, in the programme's own order.</summary>
    public required IReadOnlyList<FactRecord> Known { get; init; }
}

/// <summary>A topic of a programme.</summary>
/// <param name="Id">The topic.</param>
/// <param name="Key">Its key.</param>
/// <param name="Facts">What is said about it.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record TopicRecord(TopicId Id, Key Key, TopicFacts Facts, bool IsIllustrative);

/// <summary>An edition of a programme.</summary>
/// <param name="Id">The edition.</param>
/// <param name="Key">Its key.</param>
/// <param name="Facts">What is said about it.</param>
/// <param name="IsReleased">True when everyone may read it as soon as the programme is published.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record EditionRecord(EditionId Id, Key Key, EditionFacts Facts, bool IsReleased, bool IsIllustrative);

/// <summary>A membership in a programme.</summary>
/// <param name="Member">Who.</param>
/// <param name="Role">What they are.</param>
/// <param name="Edition">In which edition; null: in the programme as a whole.</param>
/// <param name="Facts">What is said about it.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record MembershipRecord(Member Member, MembershipRole Role, EditionId? Edition, MembershipFacts Facts, bool IsIllustrative);

/// <summary>A known fact of a programme.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Statement">What it says.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record FactRecord(Key Key, FactStatement Statement, bool IsIllustrative);
