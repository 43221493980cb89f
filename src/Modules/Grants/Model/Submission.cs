using System.Security.Cryptography;
using System.Text;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Grants.Model;

/// <summary>What was submitted, word for word, with the number of its receipt. Written once, never changed.</summary>
internal sealed class Submission : ProgrammeContent
{
    public Submission(SubmissionId id, ProgrammeId programme, ApplicationId application, string number, string content, Instant receivedAt)
        : this(programme) => (Id, Application, Number, Content, Hash, ReceivedAt) = (id, application, number, content, HashOf(content), receivedAt);

    private Submission(ProgrammeId programme)
        : base(programme)
    {
    }

    public SubmissionId Id { get; private set; }

    public ApplicationId Application { get; private set; }

    /// <summary>Counted within the call.</summary>
    public string Number { get; private set; } = null!;

    /// <summary>JSON, as it can be downloaded.</summary>
    public string Content { get; private set; } = null!;

    /// <summary>SHA-256 of <see cref="Content"/> in UTF-8, in hexadecimal digits.</summary>
    public string Hash { get; private set; } = null!;

    public Instant ReceivedAt { get; private set; }

    /// <summary>True while the copy is the one whose hash was given out.</summary>
    public bool IsIntact => HashOf(Content) == Hash;

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
