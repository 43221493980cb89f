using Musubi.Foundation;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>What one assessor says of one application: ties first, then points with reasons.</summary>
internal sealed class Assessment : ProgrammeContent
{
    public Assessment(AssessmentId id, ProgrammeId programme, ApplicationId application, AccountId assessor, string name, Instant now)
        : this(programme) => (Id, Application, Assessor, Name, AssignedAt) = (id, application, assessor, name, now);

    private Assessment(ProgrammeId programme)
        : base(programme)
    {
    }

    public AssessmentId Id { get; private set; }

    public ApplicationId Application { get; private set; }

    public AccountId Assessor { get; private set; }

    /// <summary>The assessor's name when assigned.</summary>
    public string Name { get; private set; } = null!;

    public Instant AssignedAt { get; private set; }

    public Conflict? Conflict { get; private set; }

    public IReadOnlyList<Score> Scores { get; private set; } = [];

    public Instant? SubmittedAt { get; private set; }

    public bool IsOpen => SubmittedAt is null && Conflict is not Grants.Conflict.Exists;

    /// <summary>Weighted points as a share of what can be reached, 0 to 1; null before it is submitted.</summary>
    public decimal? Share(IReadOnlyList<Criterion> criteria) => SubmittedAt is null || criteria.Count == 0 ? null
        : criteria.Sum(one => one.Weight * (Scores.FirstOrDefault(score => score.Criterion == one.Key)?.Points ?? 0) / one.MaxPoints) / criteria.Sum(one => one.Weight);

    public Problem? Declare(Conflict conflict)
    {
        if (SubmittedAt is not null)
        {
            return GrantsProblems.SubmittedAlready();
        }

        Conflict = conflict;
        return null;
    }

    public Problem? Submit(IReadOnlyList<Score> scores, Instant now)
    {
        var problem = SubmittedAt is not null ? GrantsProblems.SubmittedAlready()
            : Conflict is null ? GrantsProblems.ConflictFirst()
            : Conflict is Grants.Conflict.Exists ? GrantsProblems.Recused()
            : null;
        if (problem is null)
        {
            (Scores, SubmittedAt) = (scores, now);
        }

        return problem;
    }
}

/// <summary>Points for one criterion, with the reason.</summary>
internal sealed record Score(Key Criterion, int Points, string Comment);
