using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>The order in which a person says the parts of their name. It is theirs: no reader's language changes it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NameOrder>))]
public enum NameOrder
{
    /// <summary>Family name first: 山田 春男, Nguyễn Văn An.</summary>
    [JsonStringEnumMemberName("family-first")]
    FamilyFirst = 1,

    /// <summary>Given name first: Kai Wegner.</summary>
    [JsonStringEnumMemberName("given-first")]
    GivenFirst = 2,
}
