#!/bin/bash

__aig_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__aig_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__aig_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__aig_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_aig() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    chat|responses|messages|run|image|speak|transcribe|embed|batch|conversations|models|gateways|logs|keys|routes|providers|datasets|evaluations|billing|config|doctor|api|sandbox|help)
        # Offer subcommand argument completions
        "_aig_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'chat responses messages run image speak transcribe embed batch conversations models gateways logs keys routes providers datasets evaluations billing config doctor api sandbox help' -- "${cur}"))
        ;;
    esac
}

_aig_chat() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(-c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --compat --own-key --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header --fallback --provider-key-env)
    non_repeating_options=(--max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion chat -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion chat -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion chat -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    '--fallback')
        return
        ;;
    '--provider-key-env')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion chat -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_responses() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(-c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion responses -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion responses -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion responses -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion responses -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_messages() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(-c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion messages -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion messages -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion messages -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion messages -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_run() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(-c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --legacy-path --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion run -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion run -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion run -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion run -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_image() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(-c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--size --count --max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--size')
        return
        ;;
    '--count')
        return
        ;;
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion image -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion image -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion image -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion image -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_speak() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(-c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--voice --max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--voice')
        return
        ;;
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion speak -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion speak -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion speak -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion speak -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_transcribe() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--vtt --srt -c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--language --max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--language')
        return
        ;;
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion transcribe -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion transcribe -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion transcribe -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __aig_add_completions -f
        return
        ;;
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion transcribe -- positional@1 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_embed() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--floats -c --continue --no-save --turns --no-stream --yes --json --no-fetch --usage --quiet -q --no-markdown --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--attach -a --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--input-lines --max-input --attach-type --conversation --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body --exec-tools --tool-rounds --tool-timeout --tool-output --format --extract --output -o --preview --max-download --reasoning --meta --color -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--input-lines')
        __aig_add_completions -f
        return
        ;;
    '--max-input')
        return
        ;;
    '--attach'|'-a')
        return
        ;;
    '--attach-type')
        return
        ;;
    '--conversation')
        __aig_add_completions -W "$(__aig_custom_complete ---completion embed -- --conversation "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion embed -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion embed -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '--exec-tools')
        __aig_add_completions -d
        return
        ;;
    '--tool-rounds')
        return
        ;;
    '--tool-timeout')
        return
        ;;
    '--tool-output')
        return
        ;;
    '--format')
        __aig_add_completions -W 'text'$'\n''json'$'\n''events'$'\n''raw'
        return
        ;;
    '--extract')
        __aig_add_completions -W 'code'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--preview')
        __aig_add_completions -W 'auto'$'\n''never'
        return
        ;;
    '--max-download')
        return
        ;;
    '--reasoning')
        __aig_add_completions -W 'show'$'\n''hide'
        return
        ;;
    '--meta')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion embed -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_batch() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--resume --retry-failed --force --ordered --queue --quiet -q --no-stream --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--price --stop --tool --param -p --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--endpoint --output -o --failures -j --concurrency --shard --max-cost --max-total-tokens --queue-size --max-line --model -m --system -s --max-tokens --temperature --top-p --seed --provider --effort --schema --body -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--endpoint')
        __aig_add_completions -W 'chat'$'\n''responses'$'\n''messages'$'\n''run'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--failures')
        return
        ;;
    '-j'|'--concurrency')
        return
        ;;
    '--shard')
        return
        ;;
    '--price')
        return
        ;;
    '--max-cost')
        return
        ;;
    '--max-total-tokens')
        return
        ;;
    '--queue-size')
        return
        ;;
    '--max-line')
        return
        ;;
    '--model'|'-m')
        __aig_add_completions -W "$(__aig_custom_complete ---completion batch -- --model "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--system'|'-s')
        return
        ;;
    '--max-tokens')
        return
        ;;
    '--temperature')
        return
        ;;
    '--top-p')
        return
        ;;
    '--stop')
        return
        ;;
    '--seed')
        return
        ;;
    '--provider')
        return
        ;;
    '--effort')
        __aig_add_completions -W 'none'$'\n''minimal'$'\n''low'$'\n''medium'$'\n''high'$'\n''xhigh'
        return
        ;;
    '--schema')
        return
        ;;
    '--tool')
        __aig_add_completions -f
        return
        ;;
    '--param'|'-p')
        __aig_add_completions -W "$(__aig_custom_complete ---completion batch -- --param "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    '--body')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_conversations() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|export|delete)
        # Offer subcommand argument completions
        "_aig_conversations_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show export delete' -- "${cur}"))
        ;;
    esac
}

_aig_conversations_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --field --fields --limit --color)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_aig_conversations_show() {
    repeating_flags=()
    non_repeating_flags=(--no-markdown --version -h --help)
    repeating_options=()
    non_repeating_options=(--color)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __aig_add_completions -W "$(__aig_custom_complete ---completion conversations show -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_conversations_export() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --output -o)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'markdown'$'\n''json'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __aig_add_completions -W "$(__aig_custom_complete ---completion conversations export -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_conversations_delete() {
    repeating_flags=()
    non_repeating_flags=(--yes -y --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options -1

    # Offer positional completions
    case "${positional_number}" in
    *)
        __aig_add_completions -W "$(__aig_custom_complete ---completion conversations delete -- positional@0 "${COMP_CWORD}" "$(__aig_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_aig_models() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show)
        # Offer subcommand argument completions
        "_aig_models_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show' -- "${cur}"))
        ;;
    esac
}

_aig_models_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--compat --json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--task --author --gateway -g --format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--task')
        return
        ;;
    '--author')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_models_show() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|create|update|ensure|delete|export|diff|apply|url)
        # Offer subcommand argument completions
        "_aig_gateways_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get create update ensure delete export diff apply url' -- "${cur}"))
        ;;
    esac
}

_aig_gateways_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--search --format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--search')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_get() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_create() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--cache-invalidate-on-update --no-cache-invalidate-on-update --collect-logs --no-collect-logs --authentication --no-authentication --log-classification --no-log-classification --logpush --no-logpush --zdr --no-zdr --byok-only --no-byok-only --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--setting -H --header)
    non_repeating_options=(--cache-ttl --rate-limiting-interval --rate-limiting-limit --rate-limiting-technique --log-management --log-management-strategy --logpush-public-key --retry-max-attempts --retry-delay --retry-backoff --store-id --workers-ai-billing-mode --dlp --guardrails --otel --spend-limits --stripe --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--cache-ttl')
        return
        ;;
    '--rate-limiting-interval')
        return
        ;;
    '--rate-limiting-limit')
        return
        ;;
    '--rate-limiting-technique')
        return
        ;;
    '--log-management')
        return
        ;;
    '--log-management-strategy')
        return
        ;;
    '--logpush-public-key')
        return
        ;;
    '--retry-max-attempts')
        return
        ;;
    '--retry-delay')
        return
        ;;
    '--retry-backoff')
        return
        ;;
    '--store-id')
        return
        ;;
    '--workers-ai-billing-mode')
        return
        ;;
    '--dlp')
        return
        ;;
    '--guardrails')
        return
        ;;
    '--otel')
        return
        ;;
    '--spend-limits')
        return
        ;;
    '--stripe')
        return
        ;;
    '--setting')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_update() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--cache-invalidate-on-update --no-cache-invalidate-on-update --collect-logs --no-collect-logs --authentication --no-authentication --log-classification --no-log-classification --logpush --no-logpush --zdr --no-zdr --byok-only --no-byok-only --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--setting -H --header)
    non_repeating_options=(--cache-ttl --rate-limiting-interval --rate-limiting-limit --rate-limiting-technique --log-management --log-management-strategy --logpush-public-key --retry-max-attempts --retry-delay --retry-backoff --store-id --workers-ai-billing-mode --dlp --guardrails --otel --spend-limits --stripe --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--cache-ttl')
        return
        ;;
    '--rate-limiting-interval')
        return
        ;;
    '--rate-limiting-limit')
        return
        ;;
    '--rate-limiting-technique')
        return
        ;;
    '--log-management')
        return
        ;;
    '--log-management-strategy')
        return
        ;;
    '--logpush-public-key')
        return
        ;;
    '--retry-max-attempts')
        return
        ;;
    '--retry-delay')
        return
        ;;
    '--retry-backoff')
        return
        ;;
    '--store-id')
        return
        ;;
    '--workers-ai-billing-mode')
        return
        ;;
    '--dlp')
        return
        ;;
    '--guardrails')
        return
        ;;
    '--otel')
        return
        ;;
    '--spend-limits')
        return
        ;;
    '--stripe')
        return
        ;;
    '--setting')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_ensure() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--cache-invalidate-on-update --no-cache-invalidate-on-update --collect-logs --no-collect-logs --authentication --no-authentication --log-classification --no-log-classification --logpush --no-logpush --zdr --no-zdr --byok-only --no-byok-only --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--setting -H --header)
    non_repeating_options=(--cache-ttl --rate-limiting-interval --rate-limiting-limit --rate-limiting-technique --log-management --log-management-strategy --logpush-public-key --retry-max-attempts --retry-delay --retry-backoff --store-id --workers-ai-billing-mode --dlp --guardrails --otel --spend-limits --stripe --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--cache-ttl')
        return
        ;;
    '--rate-limiting-interval')
        return
        ;;
    '--rate-limiting-limit')
        return
        ;;
    '--rate-limiting-technique')
        return
        ;;
    '--log-management')
        return
        ;;
    '--log-management-strategy')
        return
        ;;
    '--logpush-public-key')
        return
        ;;
    '--retry-max-attempts')
        return
        ;;
    '--retry-delay')
        return
        ;;
    '--retry-backoff')
        return
        ;;
    '--store-id')
        return
        ;;
    '--workers-ai-billing-mode')
        return
        ;;
    '--dlp')
        return
        ;;
    '--guardrails')
        return
        ;;
    '--otel')
        return
        ;;
    '--spend-limits')
        return
        ;;
    '--stripe')
        return
        ;;
    '--setting')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_export() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --output -o --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'toml'$'\n''json'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_diff() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--prune --json --no-validate --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_apply() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--prune --json --no-validate --yes -y --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_gateways_url() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_logs() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|tail|stats|rate|delete)
        # Offer subcommand argument completions
        "_aig_logs_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show tail stats rate delete' -- "${cur}"))
        ;;
    esac
}

_aig_logs_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--cached --no-cached --no-validate --json --dry-run --curl --version -h --help)
    repeating_options=(--model --provider --metadata --tag --event-id --filter -H --header)
    non_repeating_options=(-g --gateway --gateway-id --cf-aig-gateway-id --status --since --until --min-cost --max-cost --min-duration --max-duration --search --order-by --order --format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--model')
        return
        ;;
    '--provider')
        return
        ;;
    '--status')
        __aig_add_completions -W 'success'$'\n''error'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--min-cost')
        return
        ;;
    '--max-cost')
        return
        ;;
    '--min-duration')
        return
        ;;
    '--max-duration')
        return
        ;;
    '--metadata'|'--tag')
        return
        ;;
    '--event-id')
        return
        ;;
    '--search')
        return
        ;;
    '--filter')
        return
        ;;
    '--order-by')
        __aig_add_completions -W 'created_at'$'\n''provider'$'\n''model'$'\n''model_type'$'\n''success'$'\n''cached'
        return
        ;;
    '--order')
        __aig_add_completions -W 'asc'$'\n''desc'
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_logs_show() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--request --response --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--output -o --wait -g --gateway --gateway-id --cf-aig-gateway-id --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--output'|'-o')
        return
        ;;
    '--wait')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_logs_tail() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--follow -f --cached --no-cached --no-validate --json --dry-run --curl --version -h --help)
    repeating_options=(--model --provider --metadata --tag --event-id --filter -H --header)
    non_repeating_options=(-n --lines --interval --late -g --gateway --gateway-id --cf-aig-gateway-id --status --since --until --min-cost --max-cost --min-duration --max-duration --search --format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '-n'|'--lines')
        return
        ;;
    '--interval')
        return
        ;;
    '--late')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--model')
        return
        ;;
    '--provider')
        return
        ;;
    '--status')
        __aig_add_completions -W 'success'$'\n''error'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--min-cost')
        return
        ;;
    '--max-cost')
        return
        ;;
    '--min-duration')
        return
        ;;
    '--max-duration')
        return
        ;;
    '--metadata'|'--tag')
        return
        ;;
    '--event-id')
        return
        ;;
    '--search')
        return
        ;;
    '--filter')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_logs_stats() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--cached --no-cached --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--model --provider --metadata --tag --event-id --filter -H --header)
    non_repeating_options=(--by --sort --fail-above-cost -g --gateway --gateway-id --cf-aig-gateway-id --status --since --until --min-cost --max-cost --min-duration --max-duration --search --format --field --fields --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    '--sort')
        __aig_add_completions -W 'requests'$'\n''errors'$'\n''cached'$'\n''tokens'$'\n''cost'$'\n''latency'
        return
        ;;
    '--fail-above-cost')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--model')
        return
        ;;
    '--provider')
        return
        ;;
    '--status')
        __aig_add_completions -W 'success'$'\n''error'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--min-cost')
        return
        ;;
    '--max-cost')
        return
        ;;
    '--min-duration')
        return
        ;;
    '--max-duration')
        return
        ;;
    '--metadata'|'--tag')
        return
        ;;
    '--event-id')
        return
        ;;
    '--search')
        return
        ;;
    '--filter')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_logs_rate() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--dry-run --curl --version -h --help)
    repeating_options=(--metadata -H --header)
    non_repeating_options=(--wait -g --gateway --gateway-id --cf-aig-gateway-id --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--metadata')
        return
        ;;
    '--wait')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_logs_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--all --yes -y --cached --no-cached --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--model --provider --metadata --tag --event-id --filter -H --header)
    non_repeating_options=(--limit -g --gateway --gateway-id --cf-aig-gateway-id --status --since --until --min-cost --max-cost --min-duration --max-duration --search --order-by --order --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--model')
        return
        ;;
    '--provider')
        return
        ;;
    '--status')
        __aig_add_completions -W 'success'$'\n''error'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--min-cost')
        return
        ;;
    '--max-cost')
        return
        ;;
    '--min-duration')
        return
        ;;
    '--max-duration')
        return
        ;;
    '--metadata'|'--tag')
        return
        ;;
    '--event-id')
        return
        ;;
    '--search')
        return
        ;;
    '--filter')
        return
        ;;
    '--order-by')
        __aig_add_completions -W 'created_at'$'\n''provider'$'\n''model'$'\n''model_type'$'\n''success'$'\n''cached'
        return
        ;;
    '--order')
        __aig_add_completions -W 'asc'$'\n''desc'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_keys() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|set|add|rotate|delete)
        # Offer subcommand argument completions
        "_aig_keys_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get set add rotate delete' -- "${cur}"))
        ;;
    esac
}

_aig_keys_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_keys_get() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--alias --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--alias')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_keys_set() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--default --no-default --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--alias --rate-limit --rate-limit-period --from-file --from-env --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--alias')
        return
        ;;
    '--rate-limit')
        return
        ;;
    '--rate-limit-period')
        return
        ;;
    '--from-file')
        return
        ;;
    '--from-env')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_keys_add() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--default --no-default --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--alias --rate-limit --rate-limit-period --from-file --from-env --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--alias')
        return
        ;;
    '--rate-limit')
        return
        ;;
    '--rate-limit-period')
        return
        ;;
    '--from-file')
        return
        ;;
    '--from-env')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_keys_rotate() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--alias --from-file --from-env --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--alias')
        return
        ;;
    '--from-file')
        return
        ;;
    '--from-env')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_keys_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--alias --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--alias')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|create|deploy|versions|deployments|rollback|rename|delete)
        # Offer subcommand argument completions
        "_aig_routes_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show create deploy versions deployments rollback rename delete' -- "${cur}"))
        ;;
    esac
}

_aig_routes_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_show() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--version --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--version')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_create() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_deploy() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_versions() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_deployments() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_rollback() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--to --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--to')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_rename() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_routes_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_providers() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|create|update|delete)
        # Offer subcommand argument completions
        "_aig_providers_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get create update delete' -- "${cur}"))
        ;;
    esac
}

_aig_providers_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_providers_get() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_providers_create() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--enable --no-enable --beta --no-beta --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--name --description --link --headers --curl-example --js-example --position --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--description')
        return
        ;;
    '--link')
        return
        ;;
    '--headers')
        return
        ;;
    '--curl-example')
        return
        ;;
    '--js-example')
        return
        ;;
    '--position')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_providers_update() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--enable --no-enable --beta --no-beta --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--url --slug --name --description --link --headers --curl-example --js-example --position --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--url')
        return
        ;;
    '--slug')
        return
        ;;
    '--name')
        return
        ;;
    '--description')
        return
        ;;
    '--link')
        return
        ;;
    '--headers')
        return
        ;;
    '--curl-example')
        return
        ;;
    '--js-example')
        return
        ;;
    '--position')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_providers_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_datasets() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|create|update|delete)
        # Offer subcommand argument completions
        "_aig_datasets_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get create update delete' -- "${cur}"))
        ;;
    esac
}

_aig_datasets_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_datasets_get() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_datasets_create() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--enable --no-enable --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--filter -H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--filter')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_datasets_update() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--enable --no-enable --no-validate --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--filter -H --header)
    non_repeating_options=(--name --format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--filter')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_datasets_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_evaluations() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|create|delete|types)
        # Offer subcommand argument completions
        "_aig_evaluations_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get create delete types' -- "${cur}"))
        ;;
    esac
}

_aig_evaluations_list() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_evaluations_get() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_evaluations_create() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(--dataset --type -H --header)
    non_repeating_options=(--format --field --fields --gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--dataset')
        return
        ;;
    '--type')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_evaluations_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--gateway -g --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--gateway'|'-g')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_evaluations_types() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    balance|usage|invoices|preview|limits|topup|topup-status|auto-topup|spending-limit)
        # Offer subcommand argument completions
        "_aig_billing_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'balance usage invoices preview limits topup topup-status auto-topup spending-limit' -- "${cur}"))
        ;;
    esac
}

_aig_billing_balance() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_usage() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--since --by --format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--since')
        return
        ;;
    '--by')
        __aig_add_completions -W 'hour'$'\n''day'
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_invoices() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--type --format --field --fields --limit --color --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--type')
        __aig_add_completions -W 'all'$'\n''auto'$'\n''manual'
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_preview() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_limits() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_topup() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_topup-status() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_auto-topup() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    show|set|off)
        # Offer subcommand argument completions
        "_aig_billing_auto-topup_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'show set off' -- "${cur}"))
        ;;
    esac
}

_aig_billing_auto-topup_show() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_auto-topup_set() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--below --format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--below')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_auto-topup_off() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_spending-limit() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    show|delete)
        # Offer subcommand argument completions
        "_aig_billing_spending-limit_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'show delete' -- "${cur}"))
        ;;
    esac
}

_aig_billing_spending-limit_show() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --github-output --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--format --field --fields --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_billing_spending-limit_delete() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--yes -y --dry-run --curl --version -h --help)
    repeating_options=(-H --header)
    non_repeating_options=(--retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_config() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    path|show|set|unset|init)
        # Offer subcommand argument completions
        "_aig_config_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'path show set unset init' -- "${cur}"))
        ;;
    esac
}

_aig_config_path() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0
}

_aig_config_show() {
    repeating_flags=()
    non_repeating_flags=(--origin --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--command --format --field --fields --limit --color --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--command')
        return
        ;;
    '--format')
        __aig_add_completions -W 'table'$'\n''tsv'$'\n''json'$'\n''ndjson'$'\n''name'
        return
        ;;
    '--field'|'--fields')
        return
        ;;
    '--limit')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_config_set() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--profile)
    __aig_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--profile')
        return
        ;;
    esac
}

_aig_config_unset() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--profile)
    __aig_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--profile')
        return
        ;;
    esac
}

_aig_config_init() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options 0
}

_aig_doctor() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--gateway -g --color --connect-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--gateway'|'-g')
        return
        ;;
    '--color')
        __aig_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_api() {
    repeating_flags=(--verbose -v)
    non_repeating_flags=(--include -i --own-key --skip-cache --cf-aig-skip-cache --no-skip-cache --no-cf-aig-skip-cache --collect-log --cf-aig-collect-log --no-collect-log --no-cf-aig-collect-log --collect-log-payload --cf-aig-collect-log-payload --no-collect-log-payload --no-cf-aig-collect-log-payload --no-wholesale --cf-aig-no-wholesale --zdr --cf-aig-zdr --no-zdr --no-cf-aig-zdr --no-session-affinity --cf-aig-no-session-affinity --no-validate --dry-run --curl --version -h --help)
    repeating_options=(--param -p --provider-key-env --metadata --cf-aig-metadata --allowed-models --cf-aig-allowed-models --allowed-providers --cf-aig-allowed-providers --anthropic-beta -H --header)
    non_repeating_options=(--provider --body --output -o -g --gateway --gateway-id --cf-aig-gateway-id --cache-ttl --cf-aig-cache-ttl --cache-key --cf-aig-cache-key --request-timeout --cf-aig-request-timeout --max-attempts --cf-aig-max-attempts --retry-delay --cf-aig-retry-delay --backoff --cf-aig-backoff --custom-cost --cf-aig-custom-cost --event-id --cf-aig-event-id --byok-alias --cf-aig-byok-alias --otel-trace-id --cf-aig-otel-trace-id --otel-parent-span-id --cf-aig-otel-parent-span-id --session-id --cf-aig-session-id --turn-id --cf-aig-turn-id --session-affinity --x-session-affinity --payment-method --payment-signature-env --access-client-id --anthropic-version --retries --timeout --connect-timeout --idle-timeout --profile --account-id --base-url --gateway-host)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--provider')
        return
        ;;
    '--param'|'-p')
        return
        ;;
    '--body')
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--provider-key-env')
        return
        ;;
    '-g'|'--gateway'|'--gateway-id'|'--cf-aig-gateway-id')
        return
        ;;
    '--cache-ttl'|'--cf-aig-cache-ttl')
        return
        ;;
    '--cache-key'|'--cf-aig-cache-key')
        return
        ;;
    '--request-timeout'|'--cf-aig-request-timeout')
        return
        ;;
    '--max-attempts'|'--cf-aig-max-attempts')
        return
        ;;
    '--retry-delay'|'--cf-aig-retry-delay')
        return
        ;;
    '--backoff'|'--cf-aig-backoff')
        __aig_add_completions -W 'constant'$'\n''linear'$'\n''exponential'
        return
        ;;
    '--metadata'|'--cf-aig-metadata')
        return
        ;;
    '--custom-cost'|'--cf-aig-custom-cost')
        return
        ;;
    '--event-id'|'--cf-aig-event-id')
        return
        ;;
    '--byok-alias'|'--cf-aig-byok-alias')
        return
        ;;
    '--otel-trace-id'|'--cf-aig-otel-trace-id')
        return
        ;;
    '--otel-parent-span-id'|'--cf-aig-otel-parent-span-id')
        return
        ;;
    '--session-id'|'--cf-aig-session-id')
        return
        ;;
    '--turn-id'|'--cf-aig-turn-id')
        return
        ;;
    '--allowed-models'|'--cf-aig-allowed-models')
        return
        ;;
    '--allowed-providers'|'--cf-aig-allowed-providers')
        return
        ;;
    '--session-affinity'|'--x-session-affinity')
        return
        ;;
    '--payment-method')
        return
        ;;
    '--payment-signature-env')
        return
        ;;
    '--access-client-id')
        return
        ;;
    '--anthropic-version')
        return
        ;;
    '--anthropic-beta')
        return
        ;;
    '-H'|'--header')
        return
        ;;
    '--retries')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--profile')
        return
        ;;
    '--account-id')
        return
        ;;
    '--base-url')
        return
        ;;
    '--gateway-host')
        return
        ;;
    esac
}

_aig_sandbox() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--port --delay --rate-limit)
    __aig_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--port')
        return
        ;;
    '--delay')
        return
        ;;
    '--rate-limit')
        return
        ;;
    esac
}

_aig_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __aig_offer_flags_options -1
}

complete -o filenames -F _aig aig