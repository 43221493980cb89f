using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Meetings;

/// <summary>What is asked for in a request for a meeting.</summary>
/// <param name="Event">The event at which it is to take place.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Asked">Who is asked.</param>
/// <param name="Reason">Why they should meet.</param>
/// <param name="Language">The language wanted at the table.</param>
public sealed record MeetingFacts(EventId Event, OrganisationId Asker, OrganisationId Asked, LocalizedText Reason, Language Language)
{
    /// <summary>The language into which is to be interpreted; null when no interpreter is wanted.</summary>
    public Language? InterpretedInto { get; init; }
}

/// <summary>What one side says of a meeting.</summary>
/// <param name="Interest">Whether it wants to go on.</param>
/// <param name="NextStep">What is to follow; null when nothing is.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Due">By when.</param>
public sealed record MeetingOutcome(MeetingInterest Interest, LocalizedText? NextStep = null, OrganisationId? Owner = null, LocalDate? Due = null) : Programmes.ITold
{
    /// <summary>The next step has been done.</summary>
    public bool IsDone { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Programmes.Teller teller) => [teller.Text.Of(Interest), .. NextStep is null ? [] : new[] { NextStep.For(teller.Text.Language).Text }];
}
