using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Matching;

/// <summary>Both sides of a match are interested: news in the outbox, told once for each match.</summary>
/// <param name="Match">The match.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Owner">The organisation that owns the issue.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Provider">The organisation that offers it.</param>
/// <param name="At">When the second side said yes.</param>
[StableName("matching.match-introduced")]
public sealed record MatchIntroduced(MatchId Match, ProgrammeId Programme, IssueId Issue, OrganisationId Owner, SolutionId Solution, OrganisationId Provider, Instant At);
